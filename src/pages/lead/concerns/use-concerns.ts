import { useMemo } from 'preact/hooks'
import type { RuleSetFile } from '../../../model/rule-set.ts'
import { useRules, useRulesAsTheyCome } from '../use-rules.ts'
import { concernsOf, type LeadConcern } from './concerns-of.ts'

/** All of a draft that its lead should look at; looked for again only when something of the draft changed. */
export function useConcerns(draft: RuleSetFile): readonly LeadConcern[] {
  const opened = useRules(draft)
  const { rules, resting } = useRulesAsTheyCome(draft).ruleSet
  return useMemo(() => concernsOf(draft, opened.refused, [...rules, ...resting]), [opened, rules, resting])
}
