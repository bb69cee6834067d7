import * as z from 'zod/mini'
import { defineCheck } from '../check.ts'
import type { Met } from '../note.ts'
import { isOfAdult, isOfChildNotBrought } from '../reading/of-child.ts'
import { firstMet } from './first-met.ts'
import { isOtherSense, otherSenseOptions } from './other-sense.ts'
import { isNegated, isWhatTheyCalled } from './sense.ts'

/**
 * Asks about words that stereotype, discriminate or blame, whatever the evidence.
 * Leaves alone what is quoted or denied, an adult who did not come, and a parent's partner.
 */
export const stigma = defineCheck({
  name: 'stigma',
  options: z.strictObject({
    /** `notBrought`: not coming, said of a child. `adultPartner`: a partner who is an adult, said of a child. */
    only: z.optional(z.enum(['notBrought', 'adultPartner'])),
    ...otherSenseOptions,
  }),
  find: (note, rule) => {
    const { only } = rule.options
    const meant = (met: Met): boolean =>
      !isNegated(met) &&
      !isNoSuch(met) &&
      !isWhatTheyCalled(met) &&
      !isOtherSense(met, rule.options) &&
      (only !== 'adultPartner' || isOfAdult(met.sentence.reading.text, met.hit))
    const here = ({ sentence, hit }: Met): boolean => {
      if (only !== 'notBrought') return true
      const last = note.neighbours(sentence).before?.reading.text ?? ''
      return isOfChildNotBrought(sentence.reading.text, hit, last, note.context.child?.name)
    }
    return firstMet(note, rule, meant, here).map(({ span, hit }) => ({ span, term: hit.term }))
  },
})

/** She is not a drug addict. */
const isNoSuch = ({ hit, sentence }: Met): boolean =>
  /\b(?:not|never|n['’]t) (?:an?|the) (?:\p{L}+ )?$/u.test(
    sentence.reading.text.slice(Math.max(0, hit.start - 30), hit.start),
  )
