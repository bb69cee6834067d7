import * as z from 'zod/mini'

/** A count of replies to one rule on one day. It has no room for a word of a note, and must not get any. */
export const replyCountSchema = z.strictObject({
  day: z.iso.date('a day such as 2026-03-31'),
  rule: z.string(),
  /** `wrong`: the question should not have been asked there. */
  reply: z.enum(['changed', 'kept', 'set-aside', 'wrong']),
  /** Which of the rule set's reasons was picked, for `kept`; its place in the list is not enough when the list changes. */
  reason: z.nullable(z.string()),
  count: z.int().check(z.positive()),
})
export type ReplyCount = z.infer<typeof replyCountSchema>
export type Reply = Pick<ReplyCount, 'rule' | 'reply' | 'reason'>

/** A rule's own term that this browser's user asked not to be asked about again. */
export const quietTermSchema = z.strictObject({ rule: z.string(), term: z.string() })
export type QuietTerm = z.infer<typeof quietTermSchema>
