import * as z from 'zod/mini'
import { defineCheck } from '../check.ts'
import type { Met, Note } from '../note.ts'
import { fullNameOf } from '../reading/stand-ins.ts'
import { isExplained } from './explained.ts'
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
  find: (note, rule) => {
    const { options } = rule
    const meant = (met: Met): boolean => {
      const { words } = met.sentence.reading
      const before = words[met.hit.first - 1]?.plain ?? ''
      const after = words[met.hit.last + 1]?.plain ?? ''
      return !options.notAfter?.[met.hit.term]?.includes(before) && !options.notBefore?.[met.hit.term]?.includes(after)
    }
    const here = ({ hit }: Met): boolean => !isInitials(note, hit.term)
    const listed = firstMet(note, rule, meant, here).filter((met) => !isExplained(note, met))
    const found = listed.map(({ span, hit }) => ({ span, term: hit.term, means: hit.means }))
    return options.unlistedBut === undefined
      ? found
      : [...found, ...unlistedAcronyms(note, new Set(options.unlistedBut))]
  },
})

/** Two letters that are the initials of somebody the note names. */
const isInitials = (note: Note, term: string): boolean => /^\p{Lu}{2}$/u.test(term) && note.shows(fullNameOf(term))
