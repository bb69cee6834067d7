import type { ReplyCount } from '../../../model/reply.ts'

/** How one rule was answered. Never by whom. */
export interface RuleInsight {
  readonly rule: string
  /** How often it was answered in any way, which is how often a prompt of it came to an end. */
  readonly asked: number
  /** By kind of reply. */
  readonly replies: Readonly<Partial<Record<ReplyCount['reply'], number>>>
  /** The reasons picked for keeping words, the most frequent first. */
  readonly reasons: readonly { readonly reason: string; readonly count: number }[]
  /** By week, named by its Monday, the first first. A week in which it was not answered is left out. */
  readonly weeks: readonly { readonly week: string; readonly asked: number }[]
  /** `noisy`: mostly set aside or reported wrong. `earning`: mostly answered, by a change or a reason. Null where that is not plain, or too seldom. */
  readonly standing: 'noisy' | 'earning' | null
}

/** Fewer answers say too little of a rule. */
const fewest = 20

/** What counts tell of each rule, the most asked first. */
export function ruleInsights(counts: readonly ReplyCount[]): RuleInsight[] {
  return [...Map.groupBy(counts, ({ rule }) => rule)]
    .map(([rule, own]): RuleInsight => {
      const replies = Object.fromEntries(sums(own, ({ reply }) => reply))
      const asked = total(own)
      return {
        rule,
        asked,
        replies,
        reasons: sums(own, ({ reason }) => reason)
          .map(([reason, count]) => ({ reason, count }))
          .sort((a, b) => b.count - a.count || a.reason.localeCompare(b.reason)),
        weeks: sums(own, ({ day }) => mondayOf(day))
          .map(([week, count]) => ({ week, asked: count }))
          .sort((a, b) => a.week.localeCompare(b.week)),
        standing: standingOf(replies, asked),
      }
    })
    .sort((a, b) => b.asked - a.asked || a.rule.localeCompare(b.rule))
}

const total = (counts: readonly ReplyCount[]): number => counts.reduce((sum, { count }) => sum + count, 0)

/** The counts added up by something of each; what has none of it is left out. */
const sums = <Key extends string>(
  counts: readonly ReplyCount[],
  key: (count: ReplyCount) => Key | null,
): [Key, number][] =>
  [...Map.groupBy(counts, key)].flatMap(([name, own]): [Key, number][] => (name === null ? [] : [[name, total(own)]]))

function standingOf(replies: RuleInsight['replies'], asked: number): RuleInsight['standing'] {
  if (asked < fewest) return null
  const answered = (replies.changed ?? 0) + (replies.kept ?? 0)
  if (answered * 2 > asked) return 'earning'
  return answered * 2 < asked ? 'noisy' : null
}

const mondayOf = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7))
  return date.toISOString().slice(0, 10)
}
