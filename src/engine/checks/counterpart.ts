import * as z from 'zod/mini'
import { defineCheck } from '../check.ts'
import type { Met, Note, Sentence } from '../note.ts'
import { setOf } from '../set-of.ts'
import { firstMet } from './first-met.ts'
import { isOtherSense, otherSenseOptions } from './other-sense.ts'
import { isNegated } from './sense.ts'

/**
 * Asks where one thing is written and what belongs with it is not: a phoned referral and its written confirmation, a joint
 * decision and who made it. Leaves alone what has any of its answers, or anybody's words, near enough to it; and what is only planned.
 */
export const counterpart = defineCheck({
  name: 'counterpart',
  options: z.strictObject({
    /** Words that answer: single ones in small letters where they must stand beside it, phrases too where anywhere in the note will do. */
    answeredBy: z.array(z.string()).check(z.minLength(1)),
    /** How near: `beside` is the same sentence or the ones next to it. */
    within: z.enum(['sentence', 'beside', 'note']),
    ...otherSenseOptions,
  }),
  find: (note, rule) => {
    const { options } = rule
    const meant = (met: Met): boolean => !isNegated(met) && !isPlanned(met) && !isOtherSense(met, options)
    const met = firstMet(note, rule, meant)
    if (met.length === 0 || (options.within === 'note' && options.answeredBy.some(note.holds))) return []
    const answers = new Set(options.answeredBy)
    return met
      .filter((one) => options.within === 'note' || !isAnswered(note, one, answers, options.within))
      .map(({ span, hit }) => ({ span, term: hit.term }))
  },
  oneGap: (earlier, later) => earlier.index === later.index,
})

function isAnswered(
  note: Note,
  { hit, sentence }: Met,
  answers: ReadonlySet<string>,
  within: 'sentence' | 'beside',
): boolean {
  const { before, after } = within === 'beside' ? note.neighbours(sentence) : { before: null, after: null }
  const isOwn = (one: Sentence, place: number): boolean => one === sentence && hit.first <= place && place <= hit.last
  return [sentence, before, after].some(
    (one) =>
      one !== null &&
      (one.reading.quotations.length > 0 ||
        one.reading.notKnown ||
        one.reading.words.some(({ plain }, place) => answers.has(plain) && !isOwn(one, place))),
  )
}

const ahead = setOf(
  'will|to|if|when|would|could|should|may|might|can|must|before|until|once|whether|please|unless|shall',
)

/** A word that looks ahead stands shortly before it. */
const isPlanned = ({ hit, sentence }: Met): boolean =>
  sentence.reading.words.slice(Math.max(0, hit.first - 5), hit.first).some(({ plain }) => ahead.has(plain))
