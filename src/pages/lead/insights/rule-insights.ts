import type { ReplyCount } from '../../../model/reply.ts'
import { type Tally, tallies, together } from './tally.ts'

export interface Week extends Tally {
  /** Its Monday. */
  readonly week: string
}

/** How often one rule was asked, and how it was answered. Never by whom. */
export interface RuleInsight {
  readonly rule: string
  readonly total: Tally
  /** The reasons picked for keeping words, the most frequent first. */
  readonly reasons: readonly { readonly reason: string; readonly count: number }[]
  /** The first first. A week in which it was not asked is left out. */
  readonly weeks: readonly Week[]
  /**
   * Of all times it was asked, what it mostly came to. `noisy`: set aside or reported wrong. `earning`: answered, by a change or a reason.
   * `unanswered`: no reply. Null where that is not plain, or too seldom.
   */
  readonly standing: 'noisy' | 'unanswered' | 'earning' | null
}

/** Prompts of which fewer say too little of a rule. */
const fewest = 20

/** What the counts of browsers, each by itself, tell of each rule together; the most asked first. */
export function ruleInsights(browsers: readonly (readonly ReplyCount[])[]): RuleInsight[] {
  const reasons = Map.groupBy(browsers.flat(), ({ rule }) => rule)
  return [...Map.groupBy(browsers.flatMap(tallies), ({ rule }) => rule)]
    .map(([rule, own]): RuleInsight => {
      const total = together(own)
      return {
        rule,
        total,
        reasons: reasonsIn(reasons.get(rule) ?? []),
        weeks: weeksIn(own),
        standing: standingOf(total),
      }
    })
    .sort((a, b) => b.total.asked - a.total.asked || a.rule.localeCompare(b.rule))
}

const reasonsIn = (counts: readonly ReplyCount[]): RuleInsight['reasons'] =>
  [...Map.groupBy(counts, ({ reason }) => reason)]
    .flatMap(([reason, own]) =>
      reason === null ? [] : [{ reason, count: own.reduce((sum, { count }) => sum + count, 0) }],
    )
    .sort((a, b) => b.count - a.count || a.reason.localeCompare(b.reason))

const weeksIn = (days: readonly (Tally & { readonly day: string })[]): Week[] =>
  [...Map.groupBy(days, ({ day }) => mondayOf(day))]
    .map(([week, own]) => ({ week, ...together(own) }))
    .sort((a, b) => a.week.localeCompare(b.week))

function standingOf({ asked, changed, kept, left, ...unwanted }: Tally): RuleInsight['standing'] {
  const isMost = (count: number): boolean => asked >= fewest && count * 2 > asked
  if (isMost(changed + kept)) return 'earning'
  if (isMost(unwanted['set-aside'] + unwanted.wrong)) return 'noisy'
  return isMost(left) ? 'unanswered' : null
}

const mondayOf = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7))
  return date.toISOString().slice(0, 10)
}
