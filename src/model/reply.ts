import * as z from 'zod/mini'

const replies = ['changed', 'kept', 'set-aside', 'wrong'] as const

/** A count of one rule on one day: of prompts shown, or of replies to them. It has no room for a word of a note, and must not get any. */
export const replyCountSchema = z.strictObject({
  day: z.iso.date('a day such as 2026-03-31'),
  rule: z.string(),
  /** `wrong`: the question should not have been asked there. `asked`: no reply yet, but a prompt shown, once a note. */
  reply: z.enum([...replies, 'asked']),
  /** Which of the rule set's reasons was picked, for `kept`; its place in the list is not enough when the list changes. */
  reason: z.nullable(z.string()),
  count: z.int().check(z.positive()),
})
export type ReplyCount = z.infer<typeof replyCountSchema>

/** What the writer did with a prompt. */
export const replySchema = z.strictObject({
  rule: replyCountSchema.shape.rule,
  reply: z.enum(replies),
  reason: replyCountSchema.shape.reason,
})
export type Reply = z.infer<typeof replySchema>

/** How many prompts of a rule were shown. */
export const askedSchema = z.strictObject({
  rule: replyCountSchema.shape.rule,
  count: replyCountSchema.shape.count,
})
export type Asked = z.infer<typeof askedSchema>

/** A rule's own term that this browser's user asked not to be asked about again. */
export const quietTermSchema = z.strictObject({ rule: z.string(), term: z.string() })
export type QuietTerm = z.infer<typeof quietTermSchema>

/** Whether both are of one term of one rule; a prompt of no term is of none. */
export const isSameTerm = (one: QuietTerm, other: { readonly rule: string; readonly term: string | null }): boolean =>
  one.rule === other.rule && one.term === other.term
