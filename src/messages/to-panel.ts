import * as z from 'zod/mini'
import { levelSchema } from '../model/level.ts'
import { noteContextSchema } from '../model/note-context.ts'
import { sourceSchema } from '../model/rule.ts'

const spanSchema = z.object({ start: z.number(), end: z.number() })

const promptSchema = z.object({
  check: z.string(),
  rule: z.string(),
  level: levelSchema,
  span: z.nullable(spanSchema),
  sentence: z.nullable(spanSchema),
  quote: z.string(),
  question: z.string(),
  why: z.string(),
  source: sourceSchema,
  answered: z.string(),
  suggestions: z.readonly(z.array(z.object({ text: z.string(), replaces: z.boolean() }))),
  term: z.nullable(z.string()),
})

/**
 * What the checker tells the panel. `at`: when the writer last did something there, in milliseconds of the clock, so that of several
 * frames' notes the last is shown.
 * - `note`: the note that had the focus last, whole, each time that it changed.
 * - `too-long`: there is one, and it is too long to be read.
 * - `hidden`: the writer hid everything on the page: what was told before is to be forgotten.
 * - `nothing`: there is none any more: the same.
 */
export const toPanelSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('note'),
    at: z.number(),
    label: z.string(),
    text: z.string(),
    context: noteContextSchema,
    prompts: z.readonly(z.array(promptSchema)),
  }),
  z.object({ kind: z.literal('too-long'), at: z.number(), label: z.string() }),
  z.object({ kind: z.literal('hidden'), at: z.number() }),
  z.object({ kind: z.literal('nothing') }),
])
export type ToPanel = z.infer<typeof toPanelSchema>
export type NoteTold = Extract<ToPanel, { kind: 'note' }>
