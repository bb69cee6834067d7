import * as z from 'zod/mini'
import { fieldMeaningSchema } from './field-meaning.ts'

const text = z.string().check(z.maxLength(300))

/** What a field is known again by: how its page names it. It has no room for what stands in it, and must not get any. */
export const fieldDescriptionSchema = z.strictObject({
  kind: z.enum(['textarea', 'input', 'select', 'editable', 'document']),
  id: text,
  name: text,
  label: text,
  path: text,
})
export type FieldDescription = z.infer<typeof fieldDescriptionSchema>

/** What the writer said a field is: a note, none of all this and never checked, or what the form says in it. */
export const fieldUseSchema = z.union([z.literal('note'), z.literal('none'), fieldMeaningSchema])
export type FieldUse = z.infer<typeof fieldUseSchema>

/** What the writer chose for a field of a site. */
export const fieldChoiceSchema = z.strictObject({
  /** The origin of the page that the field is in. */
  site: text,
  field: fieldDescriptionSchema,
  is: fieldUseSchema,
})
export type FieldChoice = z.infer<typeof fieldChoiceSchema>
