import type { Reply, ReplyCount } from '../../../model/reply.ts'

/** What can become of a prompt, in the order in which it is shown: what answers it, no reply at all, what says that it was not wanted. */
export const ends = ['changed', 'kept', 'left', 'set-aside', 'wrong'] as const

/** How many prompts there were, and what became of them: `asked` is the sum of all the others. `left`: shown, and not replied to. */
export type Tally = Readonly<Record<'asked' | (typeof ends)[number], number>>

export interface DayTally extends Tally {
  readonly rule: string
  readonly day: string
}

const replied = (counts: readonly ReplyCount[], reply: Reply['reply'] | 'asked'): number =>
  counts.reduce((sum, one) => (one.reply === reply ? sum + one.count : sum), 0)

/**
 * The counts of one browser by rule and day. Older counts have replies alone, and a prompt may be answered on another day than it was
 * first shown: a rule was asked at least as often as it was answered.
 */
export const tallies = (counts: readonly ReplyCount[]): DayTally[] =>
  [...Map.groupBy(counts, ({ rule, day }) => JSON.stringify([rule, day])).values()].flatMap((own) => {
    const [first] = own
    if (first === undefined) return []
    const replies = {
      changed: replied(own, 'changed'),
      kept: replied(own, 'kept'),
      'set-aside': replied(own, 'set-aside'),
      wrong: replied(own, 'wrong'),
    }
    const answered = Object.values(replies).reduce((sum, count) => sum + count, 0)
    const asked = Math.max(replied(own, 'asked'), answered)
    return [{ rule: first.rule, day: first.day, ...replies, asked, left: asked - answered }]
  })

/** Several tallies as one. */
export const together = (all: readonly Tally[]): Tally => {
  const sum = (of: keyof Tally): number => all.reduce((total, one) => total + one[of], 0)
  return {
    asked: sum('asked'),
    changed: sum('changed'),
    kept: sum('kept'),
    left: sum('left'),
    'set-aside': sum('set-aside'),
    wrong: sum('wrong'),
  }
}
