import * as z from 'zod/mini'

const text = z.string().check(z.maxLength(300))

/** What a field is known again by: how its page names it. It has no room for what stands in it, and must not get any. */
export const fieldDescriptionSchema = z.strictObject({
  kind: z.enum(['textarea', 'input', 'editable', 'document']),
  id: text,
  name: text,
  label: text,
  path: text,
})
export type FieldDescription = z.infer<typeof fieldDescriptionSchema>

/** What the writer chose for a field: that it is checked, although it does not look like a note, or that it never is. */
export const fieldChoiceSchema = z.strictObject({
  /** The origin of the page that the field is in. */
  site: text,
  field: fieldDescriptionSchema,
  checked: z.boolean(),
})
export type FieldChoice = z.infer<typeof fieldChoiceSchema>
