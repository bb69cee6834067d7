import * as z from 'zod/mini'
import { askedSchema, quietTermSchema, replySchema } from '../model/reply.ts'

/**
 * What the watcher and the checker say to the background. None of it has room for a word of a note.
 * - `note-field-focused`: the watcher wants the checker in its frame.
 * - `settings?`: the checker asks for `PageSettings`, which is the answer.
 * - `known?`: which field has the focus is asked, and what is known of the site's forms: `KnownForms`, which is the answer.
 * - `replied`, `ask-no-more`: the writer answered a prompt.
 * - `asked`: how many prompts were shown since this was last said, by rule; said when a note is left, not at each of them.
 * - `prompt-count`: how many prompts stand open in this frame now.
 * - `show-me`: the writer wants to see a rule's own examples.
 * - `here`: the answer to `who-is-there`; a `stop` follows where the site is no longer on.
 */
export const fromPageSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('note-field-focused') }),
  z.strictObject({ kind: z.literal('settings?') }),
  z.strictObject({ kind: z.literal('known?') }),
  z.strictObject({ kind: z.literal('replied'), reply: replySchema }),
  z.strictObject({ kind: z.literal('ask-no-more'), term: quietTermSchema }),
  z.strictObject({ kind: z.literal('asked'), asked: z.array(askedSchema).check(z.maxLength(1000)) }),
  z.strictObject({ kind: z.literal('prompt-count'), count: z.int().check(z.nonnegative()) }),
  z.strictObject({ kind: z.literal('show-me'), rule: replySchema.shape.rule }),
  z.strictObject({ kind: z.literal('here') }),
])
export type FromPage = z.infer<typeof fromPageSchema>

/** How it is said on the page's line: the background answers each number with `Done`, so that what it was stopped in is said again. */
export const onLineSchema = z.strictObject({ number: z.int(), message: fromPageSchema })
export type OnLine = z.infer<typeof onLineSchema>
