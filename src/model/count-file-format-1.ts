import * as z from 'zod/mini'

/** The first format of a file of counts, which knew replies alone: how often a rule was asked is not known of it. Never changed again. */
export const countFileFormat1Schema = z.strictObject({
  kind: z.literal('recordwell counts'),
  format: z.literal(1),
  group: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(100))),
  counts: z
    .array(
      z.strictObject({
        day: z.iso.date('a day such as 2026-03-31'),
        rule: z.string(),
        reply: z.enum(['changed', 'kept', 'set-aside', 'wrong']),
        reason: z.nullable(z.string()),
        count: z.int().check(z.positive()),
      }),
    )
    .check(z.maxLength(100_000)),
})
