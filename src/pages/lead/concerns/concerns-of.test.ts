import { describe, expect, it } from 'vitest'
import { openRuleSet, rulesBeneath } from '../../../engine/rule-set.ts'
import type { RuleSetFile } from '../../../model/rule-set.ts'
import { sampleRuleSet } from '../../../model/sample-rule-set.ts'
import { builtIn } from '../../built-in.ts'
import { withoutChoices } from '../edits/change-rule.ts'
import { newDraft } from '../new-draft.ts'
import { aboutWord, concernsOf } from './concerns-of.ts'
import { whereToMend } from './where-to-mend.ts'

const concerns = (more: Partial<RuleSetFile>) => {
  const draft = { ...newDraft('school'), ...more }
  return concernsOf(draft, openRuleSet(draft, builtIn()).refused, rulesBeneath(draft, builtIn()))
}
const mended = (more: Partial<RuleSetFile>): string[] =>
  concerns(more)
    .flatMap(whereToMend)
    .map(({ part, rule }) => [part, rule ?? []].flat().join('/'))

describe('what a lead should look at', () => {
  it('is nothing in a draft that changes nothing', () => expect(concerns({})).toEqual([]))

  it('stands beside the word and at the rule, where something can be done about it', () => {
    const draft = { rules: { 'jargon-phrase': { addTerms: ['Hub'] } }, allowed: ['hub'] }
    expect(mended(draft)).toEqual(['words', 'rules/jargon-phrase'])
    expect(aboutWord(concerns(draft), ' hub', ['allowed'])).toHaveLength(1)
    expect(aboutWord(concerns(draft), 'hub', ['two_meanings'])).toEqual([])
  })

  it('tells of wording that no prompt may have', () =>
    expect(concerns({ rules: { 'label-care': { prompt: 'Ask the child what happened?' } } })).toMatchObject([
      { kind: 'wording', rule: 'label-care' },
    ]))

  it('names the rule of one’s own that fails, which is mended among them', () => {
    const ownRules = (sampleRuleSet().ownRules ?? []).map((rule) => ({
      ...rule,
      examples: { ...rule.examples, quiet: ['One.', 'Two.', 'Put him on the amber list.'] },
    }))
    const [told] = concerns({ ownRules })
    expect(told).toMatchObject({ kind: 'own_rule', rule: 'own-code-names' })
    expect(told?.says).toMatch(/^own-code-names: The rule should stay quiet/u)
    expect(mended({ ownRules })).toEqual(['own'])
  })

  it('tells of a choice for a rule that there is no more, which can be taken out wherever it stands', () => {
    const gone = {
      rules: { 'label-gone': { level: 'off' as const } },
      where: [{ noteType: 'Phone call', rules: { 'label-gone': { level: 'ask' as const } } }],
      allowed: [{ term: 'hub', rule: 'label-gone' }, 'base'],
    }
    const [told] = concerns(gone)
    expect(told).toMatchObject({ kind: 'gone', rule: 'label-gone' })
    expect(told?.says.match(/label-gone/gu)).toHaveLength(1)
    expect(withoutChoices('label-gone')({ ...newDraft('school'), ...gone })).toEqual({
      ...newDraft('school'),
      where: [],
      allowed: ['base'],
    })
    expect(mended(gone)).toEqual([])
  })
})
