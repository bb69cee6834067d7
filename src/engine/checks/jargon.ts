import * as z from 'zod/mini'
import { defineCheck } from '../check.ts'
import type { Met } from '../note.ts'
import { matchesAt } from '../reading/sought.ts'
import { isNamed, isSomebody } from './bare-initials.ts'
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
    unlistedBut: z.optional(
      z.pipe(
        z.array(z.string()),
        z.transform((words): ReadonlySet<string> => new Set(words)),
      ),
    ),
    /** Terms that are everyday words as well, and the words after which they are not jargon. */
    notAfter: z.optional(z.record(z.string(), z.array(z.string()))),
    /** … and the words before which they are not. */
    notBefore: z.optional(z.record(z.string(), z.array(z.string()))),
    /** Its terms may as well be a person's initials, and are left alone where they stand as a person would. */
    orSomebody: z.optional(z.boolean()),
  }),
  find: (note, rule) => {
    const { options } = rule
    const meant = (met: Met): boolean => {
      const { words } = met.sentence.reading
      const before = words[met.hit.first - 1]?.plain ?? ''
      const after = words[met.hit.last + 1]?.plain ?? ''
      return (
        !isSurname(met) &&
        !options.notAfter?.[met.hit.term]?.includes(before) &&
        !options.notBefore?.[met.hit.term]?.includes(after)
      )
    }
    const isPersons = options.orSomebody === true ? isSomebody : isNamed
    const here = (met: Met): boolean => isThing(met) || !isPersons(note, met.hit.term)
    const listed = firstMet(note, rule, meant, here).filter((met) => !isExplained(note, met))
    const found = listed.map(({ span, hit }) => ({ span, term: hit.term, means: hit.means }))
    return options.unlistedBut === undefined ? found : [...found, ...unlistedAcronyms(note, options.unlistedBut)]
  },
})

/** The FC, a new SW: nobody's initials. */
const isThing = ({ hit, sentence }: Met): boolean => matchesAt(behindThing, sentence.reading.text, hit.start)
const behindThing = /(?<=\b(?:an?|the|his|her|new|duty|allocated|supervising)\s)/iy

/** Dr Anna Sen: letters in small are a name behind one. */
const isSurname = ({ hit, sentence }: Met): boolean =>
  hit.term === hit.term.toUpperCase() && matchesAt(behindFullName, sentence.reading.text, hit.end)
const behindFullName = /(?<=\p{Lu}[\p{Ll}.]+\s\p{Lu}\p{Ll}+)/uy
