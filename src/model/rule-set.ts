import * as z from 'zod/mini'
import { levelSchema } from './level.ts'
import { type Rule, termSchema } from './rule.ts'

const text = z.string().check(z.trim(), z.minLength(1))

/** An organisation's choice, as it stands in a file: which packs, and what it changes in their rules. */
export const ruleSetFileSchema = z.strictObject({
  format: z.literal(1),
  id: text,
  version: text,
  title: text,
  packs: z.array(text).check(z.minLength(1)),
  /** By rule id. A rule that is not named keeps what its pack says. */
  rules: z._default(
    z.record(
      text,
      z.strictObject({
        level: z.optional(z.union([levelSchema, z.literal('off')])),
        /** Laid over the rule's own options: those that are not named stay. Such as a time limit. */
        options: z.optional(z.record(z.string(), z.unknown())),
        addTerms: z.optional(z.array(termSchema)),
        removeTerms: z.optional(z.array(text)),
        prompt: z.optional(text),
        why: z.optional(text),
      }),
    ),
    {},
  ),
  /** What a writer may pick when keeping words as they are. */
  reasons: z.array(text).check(z.minLength(1)),
})
export type RuleSetFile = z.infer<typeof ruleSetFileSchema>

/** A rule set with its packs' rules in it, ready for the engine. */
export interface RuleSet {
  readonly id: string
  readonly version: string
  readonly title: string
  readonly rules: readonly Rule[]
  readonly reasons: readonly string[]
}
