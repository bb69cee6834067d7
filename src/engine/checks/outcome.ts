import * as z from 'zod/mini'
import { defineCheck } from '../check.ts'
import { tellsResponse, tellsWorry } from '../reading/worries.ts'
import { hasWords } from './has-words.ts'

/**
 * Asks, of the note as a whole, what was done about a worry that it tells of. Leaves alone a note in which anything at all was
 * said, done, decided or planned about it: how well is for other checks to ask. Abstains where it cannot tell.
 */
export const outcome = defineCheck({
  name: 'outcome',
  options: z.strictObject({
    /** Notes with fewer words are left alone. */
    fromWords: z._default(z.int(), 12),
  }),
  find: (note, { options }) => {
    if (note.context.actions !== undefined || !note.some(tellsWorry)) return []
    return !hasWords(note, options.fromWords) || note.some(tellsResponse) ? [] : [{ span: null }]
  },
})
