import type { Rule, RulePack } from '../model/rule.ts'
import { failedExamples } from './rule-examples.ts'
import type { Refused } from './rule-set.ts'

/** Why a pack cannot be used beside the rules that are known; nothing where it can. */
export const refusedPack = (id: string, pack: RulePack | undefined, known: readonly Rule[]): Refused[] =>
  pack === undefined
    ? [{ pack: id, rule: null, reason: `There is no rule pack called ${id}: check its name, or add its file.` }]
    : pack.rules.flatMap((rule) => wrongIn(id, rule, known))

/** What is wrong with a rule: its id is another's, its check or options do not exist, or it fails its own examples. */
export function wrongIn(pack: string, rule: Rule, known: readonly Rule[]): Refused[] {
  if (known.some((one) => one.id === rule.id))
    return [
      { pack, rule: rule.id, reason: `Another rule is already called ${rule.id}: give this one a name of its own.` },
    ]
  const reasons = tried.get(rule) ?? reasonsAgainst(rule)
  tried.set(rule, reasons)
  return reasons.map((reason) => ({ pack, rule: rule.id, reason }))
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
