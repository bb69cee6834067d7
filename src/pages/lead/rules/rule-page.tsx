import type { Rule } from '../../../model/rule.ts'
import { rulesLang, say } from '../../../words/say.ts'
import { checkNamed } from '../../check-names.ts'
import { ConcernList } from '../concerns/concern-list.tsx'
import { useConcerns } from '../concerns/use-concerns.ts'
import type { PartProps } from '../part-props.ts'
import { useRulesAsTheyCome } from '../use-rules.ts'
import { criteriaFor } from './find-rules.ts'
import { RuleAnswers } from './rule-answers.tsx'
import { RuleExamples } from './rule-examples.tsx'
import { RuleLevels } from './rule-levels.tsx'
import { RuleTerms } from './rule-terms.tsx'
import { RuleWording } from './rule-wording.tsx'

/** What a part of a rule's page is given. */
export interface RulePartProps extends PartProps {
  /** As the draft has it. */
  readonly rule: Rule
  readonly isOff: boolean
  /** As it comes; the organisation's own rules come as they are. */
  readonly base: Rule
  readonly isOffAsItComes: boolean
}

/** One rule: what it asks, of whom, about which words, in which wording, by which source, and how it was answered. */
export function RulePage(props: PartProps & Pick<RulePartProps, 'rule' | 'isOff'>) {
  const { rule } = props
  const { ruleSet } = useRulesAsTheyCome(props.draft)
  const resting = ruleSet.resting.find(({ id }) => id === rule.id)
  const base = ruleSet.rules.find(({ id }) => id === rule.id) ?? resting ?? rule
  const part = { ...props, base, isOffAsItComes: resting !== undefined }
  const check = checkNamed(rule.check)
  const concerns = useConcerns(props.draft).filter((concern) => concern.rule === rule.id)
  return (
    <>
      <p>
        <a href="#rules">{say('lead_all_rules')}</a>
      </p>
      <section>
        <h2 lang={rulesLang}>{rule.prompt}</h2>
        <p>
          {check === undefined ? null : say(`lead_check_${check}`)} <small>{rule.id}</small>
        </p>
        <ConcernList concerns={concerns} here="rules" />
      </section>
      <RuleLevels {...part} />
      <RuleTerms {...part} />
      <RuleWording {...part} />
      <RuleExamples {...part} />
      <RuleAnswers rule={rule.id} />
      <details class="fold">
        <summary>{say('lead_criteria', { count: criteriaFor(rule.id).length })}</summary>
        <ul class="changes" lang={rulesLang}>
          {criteriaFor(rule.id).map((told) => (
            <li key={told}>{told}</li>
          ))}
        </ul>
      </details>
    </>
  )
}
