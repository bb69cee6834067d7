import * as z from 'zod/mini'
import { fieldChoiceSchema } from './field-choice.ts'
import { fieldMeaningSchema } from './field-meaning.ts'

/** What a form has a place for, and whether something stands there; never what. */
export const understoodSchema = z.strictObject({ meaning: fieldMeaningSchema, filled: z.boolean() })
export type Understood = z.infer<typeof understoodSchema>

/** The field that last had the focus in a page, as the popup speaks of it. It has no room for what stands in the field. */
export const focusedFieldSchema = z.strictObject({
  site: fieldChoiceSchema.shape.site,
  field: fieldChoiceSchema.shape.field,
  /** What it is called on the screen, to be shown and not to be kept; empty where it has no name. */
  called: z.string().check(z.maxLength(100)),
  /** Whether words can be written in it, so that it may be a note at all. */
  isForWords: z.boolean(),
  /** Whether it would be checked if nobody had chosen. */
  looksLikeNote: z.boolean(),
  /** What it would be read as if nobody had chosen; null where it is not read. */
  means: z.nullable(fieldMeaningSchema),
  /** What is understood of the form round it. */
  understood: z.array(understoodSchema),
  /** The name of the system whose form this is known to be; null where it is read as any form. */
  system: z.nullable(z.string().check(z.maxLength(200))),
  /** Whether the writer hid everything on its page. */
  isPageHidden: z.boolean(),
  /** When it had the focus, in milliseconds of the clock: of several frames' fields the last is meant. */
  at: z.number(),
})
export type FocusedField = z.infer<typeof focusedFieldSchema>
