import * as z from 'zod/mini'
import type { RuleSet } from '../model/rule-set.ts'

/** What the popup asks of the background: which rules are in use. Settings and counts it reads in the store itself. */
export const fromPopupSchema = z.strictObject({ kind: z.literal('rules?') })
export type FromPopup = z.infer<typeof fromPopupSchema>

/** The answer to `rules?`: the rule set's name, and in a sentence each what had to be left out of it. */
export const rulesInUseSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  version: z.string(),
  organisation: z.nullable(z.string()),
  /** Whose choice it is: the organisation's policy, what was published in this browser, or its user's own. */
  from: z.enum(['policy', 'published', 'built-in']),
  refused: z.array(z.string()),
  /** Why a new policy of the organisation is not in force; null where nothing is wrong. */
  policyRefused: z.nullable(z.string()),
})
export type RulesInUse = z.infer<typeof rulesInUseSchema>

/** The rules at work, and what the popup says of them. */
export interface Rules {
  readonly ruleSet: RuleSet
  readonly inUse: RulesInUse
}
