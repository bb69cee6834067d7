import { describe, expect, it } from 'vitest'
import type { RuleSetFile } from '../../model/rule-set.ts'
import { sampleRuleSet } from '../../model/sample-rule-set.ts'
import { whatChanged } from './what-changed.ts'

const changed = (more: Partial<RuleSetFile>): string[] =>
  whatChanged(sampleRuleSet(), { ...sampleRuleSet(), ...more }).map(({ of, name, how }) => `${of} ${name} ${how}`)

describe('what differs between two versions', () => {
  it('is nothing where only version and history are otherwise', () =>
    expect(changed({ version: '9', history: [] })).toEqual([]))

  it('tells of a rule that is changed, for all notes or for some', () => {
    expect(changed({ rules: { ...sampleRuleSet().rules, 'label-behaviour': { level: 'off' } } })).toEqual([
      'rule label-behaviour changed',
    ])
    expect(changed({ where: [{ noteType: 'phone call', rules: { 'voice-missing': { level: 'off' } } }] })).toEqual([
      'rule date-missing removed',
      'rule voice-missing added',
    ])
  })

  it('tells of rules of their own, of words and of settings', () =>
    expect(
      changed({ ownRules: [], acronyms: [], allowed: ['hub', 'base'], readingAge: 11, nation: undefined }),
    ).toEqual([
      'rule own-code-names removed',
      'word MASH removed',
      'word tutor group removed',
      'word base added',
      'setting nation removed',
      'setting readingAge changed',
    ]))
})
