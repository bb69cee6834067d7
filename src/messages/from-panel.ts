import * as z from 'zod/mini'

/** Which prompt is meant: its rule, and where its words begin in the note as it was last told. */
const namedSchema = z.strictObject({ rule: z.string(), start: z.nullable(z.number()) })

/** What the panel asks of the checker: to show words or a prompt in the page, or what the writer replied to a prompt. */
export const fromPanelSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('show'), span: z.strictObject({ start: z.number(), end: z.number() }) }),
  z.strictObject({ kind: z.literal('jump'), prompt: namedSchema }),
  z.strictObject({ kind: z.literal('keep'), prompt: namedSchema, reason: z.string() }),
  z.strictObject({ kind: z.literal('set-aside'), prompt: namedSchema }),
  z.strictObject({ kind: z.literal('ask-no-more'), prompt: namedSchema }),
  z.strictObject({ kind: z.literal('wrong'), prompt: namedSchema }),
])
export type FromPanel = z.infer<typeof fromPanelSchema>
