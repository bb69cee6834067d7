import type { PartProps } from '../part-props.ts'
import { useRules } from '../use-rules.ts'
import { RuleList } from './rule-list.tsx'
import { RulePage } from './rule-page.tsx'

/** All rules, to be found by word, source, criterion, check or level; and one of them, opened. */
export function RulesPart(props: PartProps) {
  const { ruleSet } = useRules(props.draft)
  const opened = [...ruleSet.rules, ...ruleSet.resting].find(({ id }) => id === props.of)
  return opened === undefined ? (
    <RuleList draft={props.draft} ruleSet={ruleSet} />
  ) : (
    <RulePage key={opened.id} {...props} rule={opened} isOff={ruleSet.resting.includes(opened)} />
  )
}
