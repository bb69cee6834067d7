import * as z from 'zod/mini'
import { defineCheck } from '../check.ts'
import type { Met } from '../note.ts'
import { matchesAt } from '../reading/sought.ts'
import { isNamed, isSomebody } from './bare-initials.ts'
import { isExplained } from './explained.ts'
import { firstMet } from './first-met.ts'
import { isBesideWord, otherSenseOptions } from './other-sense.ts'
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
    ...otherSenseOptions,
    /** Its terms may as well be a person's initials, and are left alone where they stand as a person would. */
    orSomebody: z.optional(z.boolean()),
  }),
  find: (note, rule) => {
    const { options } = rule
    const meant = (met: Met): boolean => !isSurname(met) && !isBesideWord(met, options)
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
