import * as z from 'zod/mini'
import { levelSchema } from '../model/level.ts'
import { noteContextSchema } from '../model/note-context.ts'
import { sourceSchema } from '../model/rule.ts'

/**
 * The one line that words of a note go over: from the checker in a page to the panel beside it, which opens it itself. Neither end
 * keeps, sends on or writes down what comes; the background does not know of it.
 */
export const panelLine = 'panel'

/** What a checker says, without a word, when it begins and when a panel asks: connect to my frame. */
export const checkerHereSchema = z.strictObject({ kind: z.literal('checker-here') })
export type CheckerHere = z.infer<typeof checkerHereSchema>

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
 * - `nothing`: there is none any more, or the writer hid everything: what was told before is to be forgotten.
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
  z.object({ kind: z.literal('nothing') }),
])
export type ToPanel = z.infer<typeof toPanelSchema>
export type NoteTold = Extract<ToPanel, { kind: 'note' }>

/** Which prompt is meant: its rule, and where its words begin in the note as it was last told. */
const namedSchema = z.strictObject({ rule: z.string(), start: z.nullable(z.number()) })

/** What the panel asks of the checker: to show words or a prompt in the page, or what the writer replied to a prompt. */
export const fromPanelSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('show'), span: spanSchema }),
  z.strictObject({ kind: z.literal('jump'), prompt: namedSchema }),
  z.strictObject({ kind: z.literal('keep'), prompt: namedSchema, reason: z.string() }),
  z.strictObject({ kind: z.literal('set-aside'), prompt: namedSchema }),
  z.strictObject({ kind: z.literal('ask-no-more'), prompt: namedSchema }),
  z.strictObject({ kind: z.literal('wrong'), prompt: namedSchema }),
])
export type FromPanel = z.infer<typeof fromPanelSchema>
