import * as z from 'zod/mini'
import { defineCheck } from '../check.ts'
import { tellsResponse, tellsWorry } from '../reading/worries.ts'

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
  find: ({ sentences, context }, { options }) => {
    if (context.actions !== undefined || !sentences.some(({ reading }) => tellsWorry(reading))) return []
    const words = sentences.reduce((total, { reading }) => total + reading.words.length, 0)
    if (words < options.fromWords || sentences.some(({ reading }) => tellsResponse(reading))) return []
    return [{ span: null }]
  },
})
