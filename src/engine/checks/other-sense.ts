import * as z from 'zod/mini'
import type { Met } from '../note.ts'
import { isSmallFrom } from '../reading/letters.ts'

/** Options of rules whose terms are everyday words as well. */
export const otherSenseOptions = {
  /** The words after which a term has another sense. */
  notAfter: z.optional(z.record(z.string(), z.array(z.string()))),
  /** The words before which a term has another sense. */
  notBefore: z.optional(z.record(z.string(), z.array(z.string()))),
}

interface OtherSenses {
  readonly notAfter?: Record<string, string[]> | undefined
  readonly notBefore?: Record<string, string[]> | undefined
}

/** The Wild Wood, StreetWise Days: a title, within a sentence. */
const isTitle = ({ hit, sentence: { reading } }: Met): boolean => {
  const { text } = reading
  if (isSmallFrom(text, hit.start, hit.start + 1)) return false
  const before = text.slice(0, hit.start)
  return (
    /^\p{Lu}\p{Ll}/u.test(text.slice(hit.start, hit.end)) &&
    (/(?:^|\s)\p{Lu}\p{Ll}+ $/u.test(before) ||
      (/\p{L} $/u.test(before) && /^ \p{Lu}\p{Ll}/u.test(text.slice(hit.end))))
  )
}

/** Whether the word before or after a term shows that it is meant in another sense, or it is part of a title. */
export const isOtherSense = (met: Met, senses: OtherSenses): boolean => isTitle(met) || isBesideWord(met, senses)

/** Whether a word stands before or after a term that gives it another sense. */
export function isBesideWord({ hit, sentence }: Met, { notAfter, notBefore }: OtherSenses): boolean {
  const after = notAfter?.[hit.term]
  const before = notBefore?.[hit.term]
  // Few terms have another sense, and a sentence's words are not made for the others.
  if (after === undefined && before === undefined) return false
  const { words } = sentence.reading
  return (
    after?.includes(words[hit.first - 1]?.plain ?? '') === true ||
    before?.includes(words[hit.last + 1]?.plain ?? '') === true
  )
}
