import * as z from 'zod/mini'

const text = z.string().check(z.trim(), z.minLength(1))
const term = z.union([
  text,
  z.strictObject({
    term: text,
    means: z.optional(z.union([text, z.array(text).check(z.minLength(2))])),
    anyCase: z.optional(z.boolean()),
  }),
])

/** A rule set as the first format had it: the packs it takes, and its changes in their rules. It stands as it was released. */
export const ruleSetFormat1Schema = z.strictObject({
  format: z.literal(1),
  id: text,
  version: text,
  title: text,
  packs: z.array(text).check(z.minLength(1)),
  rules: z._default(
    z.record(
      text,
      z.strictObject({
        level: z.optional(z.enum(['ask', 'insist', 'off'])),
        options: z.optional(z.record(z.string(), z.unknown())),
        addTerms: z.optional(z.array(term)),
        removeTerms: z.optional(z.array(text)),
        prompt: z.optional(text),
        why: z.optional(text),
      }),
    ),
    {},
  ),
  reasons: z.array(text).check(z.minLength(1)),
})
