import * as z from 'zod/mini'

/** How firmly a rule asks: `insist` where a record without it fails the guidance, `ask` elsewhere. */
export const levelSchema = z.enum(['ask', 'insist'])
export type Level = z.infer<typeof levelSchema>
