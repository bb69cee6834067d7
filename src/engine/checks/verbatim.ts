import * as z from 'zod/mini'
import { defineCheck } from '../check.ts'
import type { Met, Note } from '../note.ts'
import { mayQuote } from '../reading/missing-words.ts'
import { firstMet } from './first-met.ts'
import { isOtherSense, otherSenseOptions } from './other-sense.ts'
import { isNegated } from './sense.ts'

/**
 * Asks for the words themselves where words that matter were summed up.
 * Leaves alone a summary with the words quoted in its sentence or beside it, words nobody can recall, what is denied or only
 * might be, and a summary that goes on to say what was told.
 */
export const verbatim = defineCheck({
  name: 'verbatim',
  options: z.strictObject({
    /** The term needs a person after it, and not what they were going to do: threatened me. */
    atSomebody: z.optional(z.boolean()),
    ...otherSenseOptions,
  }),
  find: (note, rule) =>
    firstMet(
      note,
      rule,
      (met) =>
        isMeant(met) && !isOtherSense(met, rule.options) && (rule.options.atSomebody !== true || isAtSomebody(met)),
    )
      .filter((met) => !isQuoted(note, met))
      .map(({ span, hit }) => ({ span, term: hit.term })),
  // Swearing and name-calling: one quarrel.
  oneGap: (_earlier, _later, words) => joined.test(words),
})

const joined = /^[a-z-]+ (?:and|&) [a-z-]+(?: [a-z-]+)?$/i

function isMeant(met: Met): boolean {
  const { text } = met.sentence.reading
  const before = text.slice(Math.max(0, met.hit.start - 80), met.hit.start)
  const after = text.slice(met.hit.end, met.hit.end + 60)
  return (
    !isNegated(met) &&
    !/\b(?:if|whether|policy on|rules? (?:on|about)|lesson on|assembly on|in case|could be|to avoid|any|nobody|no[- ]one|denied|denies|nor|hurt or)\s+(?:[\p{L}’']+\s+){0,4}$/iu.test(
      before,
    ) &&
    !/^\s*(?::|that\b|in which\b|in the form of\b|of\s+(?:sexual|physical|historic|emotional|domestic|neglect|abuse|assault|rape)\b)/i.test(
      after,
    )
  )
}

/** Threatened me, threatened his brother; but: threatened to leave, threatened with a knife. */
const isAtSomebody = ({ hit, sentence }: Met): boolean =>
  /^\s+(?:me|him|her|them|us|staff|mum|dad|my|his|the|their|another|other|a|\p{Lu}\p{Ll}+)\b(?![^.;,]{0,40}\b(?:to|with|that)\b)/u.test(
    sentence.reading.text.slice(hit.end, hit.end + 80),
  )

function isQuoted(note: Note, { sentence }: Met): boolean {
  const { before, after } = note.neighbours(sentence)
  if (sentence.reading.notKnown || after?.reading.notKnown === true) return true
  return [sentence, before, after].some((one) => one !== null && mayQuote(one.reading, sentence.reading))
}
