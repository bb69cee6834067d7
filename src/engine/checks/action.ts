import * as z from 'zod/mini'
import type { Evidence } from '../../model/prompt.ts'
import { defineCheck } from '../check.ts'
import { type Met, type Note, placed, type Sentence } from '../note.ts'
import { clauseOf, plansOf, saysWhen } from '../reading/plans.ts'
import type { Reading } from '../reading/reading.ts'
import { firstMet } from './first-met.ts'

/**
 * Asks about what is planned with no day, or with nobody to do it. Leaves alone what has been done already, what has a day,
 * what hangs on a condition, and everything where the form holds the actions.
 */
export const action = defineCheck({
  name: 'action',
  options: z.strictObject({
    /** `somebody`: a person and no day. `nobody`: neither. `words`: the rule's own terms, such as keep an eye, with no day. */
    asks: z.enum(['somebody', 'nobody', 'words']),
  }),
  find: (note, { id, options }) => {
    if (note.context.actions !== undefined) return []
    if (options.asks === 'words')
      return firstMet(note, id, (met) => isMeant(met) && isOpen(note, met.sentence, met.sentence.reading.text)).map(
        ({ span, hit }) => ({ span, term: hit.term }),
      )
    return note.where(hasPlan).flatMap((sentence): Evidence[] => {
      const [planned] = plansOf(sentence.reading)
      if (
        planned === undefined ||
        planned.by !== options.asks ||
        !isOpen(note, sentence, clauseOf(sentence.reading.text, planned))
      )
        return []
      return [{ span: placed(sentence, planned) }]
    })
  },
  oneGap: (earlier, later) => earlier.index === later.index,
})

/** No need to keep an eye on it; being monitored by the clinic. */
const isMeant = ({ hit, sentence: { reading } }: Met): boolean =>
  !/\b(?:no|not|nothing|without|how)\s+(?:[\p{L}’']+\s+){0,2}$/iu.test(
    reading.text.slice(Math.max(0, hit.start - 30), hit.start),
  ) && !/^\s+by\s+(?!the\s(?:end|start|time))\p{L}/u.test(reading.text.slice(hit.end, hit.end + 30))

const hasPlan = (reading: Reading): boolean => plansOf(reading).length > 0

/** Next: Thursday 5 June 2025, at the library. I will bring the form. */
const nextTime = /^next\s?:/i

/** No day stands in the sentence, nor in a heading over the list it stands in. */
function isOpen(note: Note, sentence: Sentence, clause: string): boolean {
  const { reading } = sentence
  if (saysWhen(clause) || reading.dates.some((date) => date.kind === 'full') || reading.notKnown) return false
  const before = note.before(sentence)
  const heading =
    before.find((one) => /:\s*$/u.test(one.reading.text)) ??
    before.slice(0, 1).find((one) => nextTime.test(one.reading.text))
  return heading === undefined || !saysWhen(heading.reading.text)
}
