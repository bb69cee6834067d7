import { type OwnRuleKind, ownRuleKinds } from '../../../model/own-rule-kind.ts'
import { type Rule, ruleSchema } from '../../../model/rule.ts'
import { textOfExample } from '../../../model/text-of-example.ts'
import { finishRule, ownRuleId, type UnfinishedRule } from '../../../model/unfinished-rule.ts'

const isKind = (name: string): name is OwnRuleKind => name in ownRuleKinds
/** What a rule of one’s own can ask for, in the order in which it is offered. */
export const ownKinds = Object.keys(ownRuleKinds).filter(isKind)

/** A rule that is called so, of which nothing is written yet. */
export const beginRule = (called: string, taken: readonly string[]): UnfinishedRule => ({
  id: ownRuleId(called, taken),
  kind: 'meaning',
  level: 'ask',
  terms: [],
  answeredBy: [],
  prompt: '',
  why: '',
  answered: '',
  source: { document: '', section: '', link: '' },
  asks: [],
  quiet: [],
})

/** A rule of their own, taken up again as it stands. */
export function takeUpAgain(rule: Rule): UnfinishedRule {
  const { id, level, prompt, why, answered, source, options } = rule
  const kind = ownKinds.find((name) => ownRuleKinds[name].check === rule.check) ?? 'meaning'
  return {
    id,
    kind,
    level,
    terms: rule.terms.map((term) => (typeof term === 'string' ? term : term.term)),
    answeredBy: Array.isArray(options.answeredBy) ? options.answeredBy.map(String) : [],
    prompt,
    why,
    answered,
    source: { ...source, link: source.link ?? '' },
    asks: rule.examples.asks.map(textOfExample),
    quiet: rule.examples.quiet.map(textOfExample),
  }
}

/** Whether the page can show all of a rule: one from a file may hold more, which would be lost once it is kept again. */
export function isShownWhole(rule: Rule): boolean {
  const again = finishRule(takeUpAgain(rule))
  return again.ok && JSON.stringify(again.rule) === JSON.stringify(ruleSchema.parse(rule))
}
