import { useMemo } from 'preact/hooks'
import { type OpenedRuleSet, openRuleSet } from '../../engine/rule-set.ts'
import type { RuleSetFile } from '../../model/rule-set.ts'
import { builtIn } from '../built-in.ts'

/** A rule set with its rules in it. It is opened again only when something of it changed: that takes a quarter of a second. */
export function useRules(file: RuleSetFile): OpenedRuleSet {
  const key = JSON.stringify(file)
  return useMemo(() => openRuleSet(file, builtIn()), [key])
}

/** The same as it comes: what the rule set is based on, without any change. */
export const useRulesAsTheyCome = ({ format, id, version, title, basedOn }: RuleSetFile): OpenedRuleSet =>
  useRules({ format, id, version, title, basedOn, rules: {} })
