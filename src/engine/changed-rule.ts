import type { Rule, Term } from '../model/rule.ts'
import type { RuleChange } from '../model/rule-change.ts'

export const wordsOfTerm = (term: Term): string => (typeof term === 'string' ? term : term.term)

/** A rule as a change leaves it, but for the level `off`, of which a rule has no room. */
export function changedRule(rule: Rule, change: RuleChange): Rule {
  const gone = new Set([...(change.removeTerms ?? []), ...(change.addTerms ?? []).map(wordsOfTerm)])
  return {
    ...rule,
    level: change.level === undefined || change.level === 'off' ? rule.level : change.level,
    options: { ...rule.options, ...change.options },
    terms: [...rule.terms.filter((term) => !gone.has(wordsOfTerm(term))), ...(change.addTerms ?? [])],
    prompt: change.prompt ?? rule.prompt,
    why: change.why ?? rule.why,
    answered: change.answered ?? rule.answered,
    source: change.source ?? rule.source,
  }
}
