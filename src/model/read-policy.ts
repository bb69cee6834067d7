import { refusedBy } from './expected.ts'
import { type Policy, policySchema } from './policy.ts'
import { readRuleSet } from './read-rule-set.ts'

type ReadPolicy =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false /** Where it is otherwise than expected, as a sentence. */; readonly says: string }

/** Whether a policy's rule set is the text of a file, and not the id of a built-in one. */
export const isRuleSetText = (ruleSet: string): boolean => ruleSet.trimStart().startsWith('{')

/** A policy as the browser hands it over, its rule set read as well. */
export function readPolicy(given: unknown): ReadPolicy {
  const parsed = policySchema.safeParse(withText(given))
  const [issue] = parsed.error?.issues ?? []
  if (!parsed.success) return { ok: false, says: issue === undefined ? 'Expected a policy.' : refusedBy(issue) }
  const { ruleSet } = parsed.data
  if (ruleSet === undefined || !isRuleSetText(ruleSet)) return { ok: true, policy: parsed.data }
  const read = readRuleSet(ruleSet)
  if (read.ok) return { ok: true, policy: parsed.data }
  return { ok: false, says: `At ruleSet, line ${read.refusal.line}: ${read.refusal.says}` }
}

/** Firefox, and a file for Linux, may hold the rule set as it is, and not as text. */
const withText = (given: unknown): unknown =>
  typeof given === 'object' &&
  given !== null &&
  'ruleSet' in given &&
  typeof given.ruleSet === 'object' &&
  given.ruleSet !== null
    ? { ...given, ruleSet: JSON.stringify(given.ruleSet) }
    : given
