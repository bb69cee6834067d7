import * as z from 'zod/mini'
import { defineCheck } from '../check.ts'
import type { Met, Note } from '../note.ts'
import { mayMeanParentsKnow, saysParentsKnow } from '../reading/parents-know.ts'
import { isOpenOrOthers, tellsAgency } from '../reading/passing-out.ts'
import { firstMet } from './first-met.ts'
import { isNegated } from './sense.ts'

/**
 * Asks whether parents know, where a referral or information went to another agency, once a note.
 * Leaves alone a note that says they were told, what they said, or why they were not; a referral that is only thought of; and
 * police told of a danger.
 */
export const consent = defineCheck({
  name: 'consent',
  options: z.strictObject({
    /** The term alone does not tell that it went outside: an agency must follow it. */
    needsAgency: z.optional(z.boolean()),
  }),
  find: (note, rule) => {
    if (note.met(rule.id).length === 0) return []
    const met = firstMet(note, rule, (one) => isMeant(one, rule.options.needsAgency === true))
    if (met.length === 0 || note.some(saysParentsKnow)) return []
    return met.filter((one) => !isKnownBeside(note, one)).map(({ span, hit }) => ({ span, term: hit.term }))
  },
  oneGap: () => true,
})

const isKnownBeside = (note: Note, { sentence }: Met): boolean => {
  const { before, after } = note.neighbours(sentence)
  return [sentence, before, after].some((one) => one !== null && mayMeanParentsKnow(one.reading))
}

function isMeant({ hit, sentence }: Met, needsAgency: boolean): boolean {
  const { text } = sentence.reading
  const before = text.slice(Math.max(0, hit.start - 60), hit.start)
  const after = text.slice(hit.end, hit.end + 80).replace(/[.;].*$/u, '')
  if (isNegated({ hit, sentence }) || isOpenOrOthers(before, after)) return false
  // With partners, with relevant agencies: whether they are others at all, `sharing` asks.
  if (needsAgency && /^\s*(?:(?:with|to)\s)?(?:all\s|the\s|other\s)?(?:partners|professionals)\s*(?:$|,)/i.test(after))
    return false
  return !needsAgency || tellsAgency(after.slice(0, 50))
}
