import type { Rule } from '../model/rule.ts'
import { failedExamples } from './rule-examples.ts'

/** What is wrong with a rule, a sentence each: its id is another's, its check or options do not exist, or it fails its own examples. */
export function wrongIn(rule: Rule, known: readonly Rule[]): readonly string[] {
  if (known.some(({ id }) => id === rule.id))
    return [`Another rule is already called ${rule.id}: give this one a name of its own.`]
  const reasons = tried.get(rule) ?? reasonsAgainst(rule)
  tried.set(rule, reasons)
  return reasons
}

/** What was found wrong with each rule: a pack is tried once, however many rule sets are opened on it. */
const tried = new WeakMap<Rule, readonly string[]>()

function reasonsAgainst(rule: Rule): string[] {
  try {
    return failedExamples(rule).map(({ example, reason }) => `${reason} Example: “${example}”`)
  } catch (cause) {
    return [cause instanceof Error ? cause.message : 'The rule cannot be read.']
  }
}
