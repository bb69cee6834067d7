import type { RuleSet } from '../model/rule-set.ts'
import { createChecker } from './checker.ts'
import { readiers } from './reading/tells.ts'
import { unmark } from './rule-examples.ts'

/** So many terms of a rule are enough to see it at work; to make a matcher of thousands would be a long step. */
const fewTerms = 50

/**
 * Makes a page ready for its first note, step by step: patterns are compiled, and each rule is tried on its own examples. To be gone
 * through while nobody waits. A step is a few milliseconds, whatever the rule set; to stop after any of them does no harm.
 */
export function* stepsToReady({ rules }: Pick<RuleSet, 'rules'>): Generator<undefined, void> {
  for (const ready of readiers) {
    ready()
    yield
  }
  for (const rule of rules) {
    const checker = createChecker({ rules: [{ ...rule, terms: rule.terms.slice(0, fewTerms) }] })
    for (const example of [...rule.examples.asks, ...rule.examples.quiet]) {
      const { text, context } = typeof example === 'string' ? { text: example, context: {} } : example
      checker.check(unmark(text).text, context)
      yield
    }
  }
}
