import * as z from 'zod/mini'
import { fieldChoiceSchema } from './field-choice.ts'

/** The field that last had the focus in a page, as the popup speaks of it. It has no room for what stands in the field. */
export const focusedFieldSchema = z.strictObject({
  site: fieldChoiceSchema.shape.site,
  field: fieldChoiceSchema.shape.field,
  /** What it is called on the screen, to be shown and not to be kept; empty where it has no name. */
  called: z.string().check(z.maxLength(100)),
  /** Whether it would be checked if nobody had chosen. */
  looksLikeNote: z.boolean(),
  /** When it had the focus, in milliseconds of the clock: of several frames' fields the last is meant. */
  at: z.number(),
})
export type FocusedField = z.infer<typeof focusedFieldSchema>
