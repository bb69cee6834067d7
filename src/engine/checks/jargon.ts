import * as z from 'zod/mini'
import { defineCheck } from '../check.ts'
import type { Met, Note } from '../note.ts'
import { wordsOf } from '../reading/words.ts'
import { firstMet } from './first-met.ts'
import { unlistedAcronyms } from './unlisted-acronyms.ts'

/**
 * Asks about acronyms, abbreviations and professional terms that the family could not follow.
 * Leaves alone what the note explains, either way round, and words that belong to a name.
 */
export const jargon = defineCheck({
  name: 'jargon',
  options: z.strictObject({
    /** Also ask about short words in capitals that are in no list, but for these. */
    unlistedBut: z.optional(z.array(z.string())),
    /** Terms that are everyday words as well, and the words after which they are not jargon. */
    notAfter: z.optional(z.record(z.string(), z.array(z.string()))),
    /** … and the words before which they are not. */
    notBefore: z.optional(z.record(z.string(), z.array(z.string()))),
  }),
  find: (note, { id, options }) => {
    const meant = (met: Met): boolean => {
      const { words } = met.sentence.reading
      const before = words[met.hit.first - 1]?.plain ?? ''
      const after = words[met.hit.last + 1]?.plain ?? ''
      return !options.notAfter?.[met.hit.term]?.includes(before) && !options.notBefore?.[met.hit.term]?.includes(after)
    }
    const listed = firstMet(note, id, meant).filter((met) => !isExplained(note, met))
    const found = listed.map(({ span, hit }) => ({ span, term: hit.term, means: hit.means }))
    return options.unlistedBut === undefined
      ? found
      : [...found, ...unlistedAcronyms(note, new Set(options.unlistedBut))]
  },
})

/** Explained beside it (Child in Need (CIN); MASH, the multi-agency safeguarding hub), or written out anywhere in the note. */
function isExplained(note: Note, { hit, sentence, span }: Met): boolean {
  const text = note.text.toLowerCase()
  if (hit.means.some((one) => text.includes(one.toLowerCase()))) return true
  const after = note.text.slice(span.end, sentence.end)
  if (glossOf(after) !== null && (hit.means.length === 0 || !/^\p{Lu}/u.test(hit.term))) return true
  return /^[\p{L}/&+]{2,}$/u.test(hit.term) && isSpeltOut(note.text.slice(sentence.start, span.start), hit.term, after)
}

/** What follows as an explanation: in brackets, or after a comma with "the", "which is", "meaning". */
function glossOf(after: string): string | null {
  const bracketed = /^\s*\(([^)]{8,})\)/u.exec(after)?.[1]
  if (bracketed !== undefined && wordsOf(bracketed).length >= 3 && !/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(bracketed))
    return bracketed
  return /^,?\s*(?:that is|which is|which means|meaning|i\.?e\.?)[\s,]+([^.;]{8,})/iu.exec(after)?.[1] ?? null
}

/** Whether the words before (in full, then the acronym in brackets) or after have the acronym's letters as initials. */
export function isSpeltOut(before: string, acronym: string, after: string): boolean {
  const letters = acronym.toLowerCase().replace(/[^a-z]/gu, '')
  const minor = new Set(['and', 'of', 'the', 'in', 'for', 'to', 'a', 'at', 'with'])
  const initials = (text: string, all: boolean): string =>
    wordsOf(text.replaceAll('-', ' '))
      .filter((word) => all || !minor.has(word.plain))
      .map((word) => word.plain[0] ?? '')
      .join('')
  if (/\(\s*$/u.test(before)) return [true, false].some((all) => initials(before, all).endsWith(letters))
  const inBrackets = /^\s*\(([^)]+)\)/u.exec(after)?.[1] ?? /^\s*[,:–-]\s*(?:the |an? )?([^.;)]+)/u.exec(after)?.[1]
  return inBrackets !== undefined && [true, false].some((all) => initials(inBrackets, all).startsWith(letters))
}
