import type { Rule } from '../model/rule.ts'
import { failedExamples } from './rule-examples.ts'

/** What is wrong with a rule, a sentence each: its id is another's, its check or options do not exist, or it fails its own examples. */
export function wrongIn(rule: Rule, others: readonly Rule[]): readonly string[] {
  if (others.some(({ id }) => id === rule.id))
    return [`Another rule is already called ${rule.id}: give this one a name of its own.`]
  const known = tried.get(rule)
  if (known !== undefined) return known
  const reasons = reasonsByContent(rule)
  tried.set(rule, reasons)
  return reasons
}

/** What was found wrong with each rule: a pack is tried once, however many rule sets are opened on it. */
const tried = new WeakMap<Rule, readonly string[]>()

/** The same by what stands in a rule: a rule set that comes out of a storage or a message again is of other objects. */
const triedContent = new Map<string, readonly string[]>()
/** More than a rule set can hold; whoever writes rules at the page makes another one at every key. */
const mostTried = 3000

function reasonsByContent(rule: Rule): readonly string[] {
  const content = JSON.stringify(rule)
  const reasons = triedContent.get(content) ?? reasonsAgainst(rule)
  // The one looked for last is the newest; the oldest goes.
  triedContent.delete(content)
  triedContent.set(content, reasons)
  const [oldest] = triedContent.keys()
  if (triedContent.size > mostTried && oldest !== undefined) triedContent.delete(oldest)
  return reasons
}

function reasonsAgainst(rule: Rule): string[] {
  try {
    return failedExamples(rule).map(({ example, reason }) => `${reason} Example: “${example}”`)
  } catch (cause) {
    return [cause instanceof Error ? cause.message : 'The rule cannot be read.']
  }
}
