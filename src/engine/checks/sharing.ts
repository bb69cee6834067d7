import * as z from 'zod/mini'
import type { Evidence } from '../../model/prompt.ts'
import { defineCheck } from '../check.ts'
import type { Met } from '../note.ts'
import { endOfTelling, toNobodyInParticular } from '../reading/passing-on.ts'
import { firstMet } from './first-met.ts'
import { isOtherSense, otherSenseOptions } from './other-sense.ts'
import { isNegated } from './sense.ts'

/**
 * Asks to whom, what or how, where something was passed on and that is not said.
 * Leaves alone what names who was told, what goes on to say what they were told, and what is only planned.
 */
export const sharing = defineCheck({
  name: 'sharing',
  options: z.strictObject({
    /** `group`: the terms are groups of people; asked about where they were told. `passedOn`: the terms are ways of passing on. */
    asks: z.enum(['group', 'passedOn', 'phrase']),
    ...otherSenseOptions,
  }),
  find: (note, rule) => {
    const { options } = rule
    const meant = (met: Met): boolean =>
      endOf(met, options.asks) !== null && !isPlanned(met) && !isOtherSense(met, options) && !isNegated(met)
    return firstMet(note, rule, meant).map(
      (met): Evidence => ({
        span: { start: met.span.start, end: met.span.end + (endOf(met, options.asks) ?? 0) },
        term: met.hit.term,
      }),
    )
  },
  oneGap: (earlier, later) => earlier.index === later.index,
})

/** How far what is asked about goes beyond the term; null where there is nothing to ask. */
function endOf({ hit, sentence }: Met, asks: 'group' | 'passedOn' | 'phrase'): number | null {
  const { text, signals } = sentence.reading
  const after = text.slice(hit.end, hit.end + 120)
  if (asks === 'group') return endOfTelling({ text: after, signals })
  if (asks === 'phrase') return /^\s*(?:\(|:|(?:that|s?he|they|we)\b)/u.test(after) ? null : 0
  return toNobodyInParticular(after) ? 0 : null
}

const isPlanned = ({ hit, sentence }: Met): boolean =>
  /\b(?:what|whom) (?:I|we|he|she|they) (?:(?:have|had|has) )?$|\b(?:if|whether) (?:he|she|they|anyone|anybody) (?:(?:have|had|has) )?(?:ever |already )?$|\b(?:will|to be|to|should|would|can|may|must|please|need|needs|if|when|once|until|whether)\s+(?:(?:be|also|then|have|the|all|need)\s+){0,3}(?:re-)?$/i.test(
    sentence.reading.text.slice(Math.max(0, hit.start - 50), hit.start),
  )
