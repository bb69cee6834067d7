import { describe, expect, it } from 'vitest'
import { type RulePack, rulePackSchema } from '../model/rule.ts'
import { ruleSetFileSchema } from '../model/rule-set.ts'
import { createChecker } from './checker.ts'
import { openRuleSet } from './rule-set.ts'

const pack: RulePack = rulePackSchema.parse({
  format: 1,
  id: 'ours',
  version: '1.0.0',
  title: 'Ours',
  rules: [
    {
      id: 'jargon-ours',
      check: 'jargon',
      level: 'ask',
      options: { notBefore: { respite: ['from'] }, notAfter: {} },
      terms: ['respite', 'core group'],
      prompt: 'How would you put “{quote}” in everyday words?',
      why: 'Families read these records.',
      source: { document: 'Our own guidance', section: '1' },
      answered: 'The people who carry out the plan met.',
      examples: {
        asks: ['{Respite} was offered.', 'The {core group} met.', 'He has {respite} on Fridays.'],
        quiet: ['A respite from the rain.', 'Mum said, “No more respite.”', 'We met at three.'],
      },
    },
  ],
})
const open = (rules: unknown, basedOn = ['ours'], more: object = {}) =>
  openRuleSet(ruleSetFileSchema.parse({ format: 2, id: 'us', version: '1', title: 'Us', basedOn, rules, ...more }), {
    packs: [pack],
    ruleSets: [],
    renamed: {},
  })
const quotes = (rules: unknown, text: string): string[] =>
  createChecker(open(rules).ruleSet)
    .check(text, {})
    .map(({ quote }) => quote)

describe('a rule set', () => {
  it('takes a rule as its pack has it', () =>
    expect(quotes({}, 'Respite and the core group.')).toEqual(['Respite', 'core group']))

  it('turns a rule off', () => expect(quotes({ 'jargon-ours': { level: 'off' } }, 'Respite.')).toEqual([]))

  it('adds terms and takes others away', () =>
    expect(quotes({ 'jargon-ours': { addTerms: ['hub'], removeTerms: ['respite'] } }, 'Respite at the hub.')).toEqual([
      'hub',
    ]))

  it('lays its options over those of the rule, and leaves the others', () => {
    const rules = { 'jargon-ours': { options: { notAfter: { 'core group': ['our'] } } } }
    expect(quotes(rules, 'Our core group met. A respite from rain.')).toEqual([])
  })

  it('is told of options that the check does not take, and the rule keeps its own', () => {
    const { ruleSet, refused } = open({ 'jargon-ours': { level: 'insist', options: { hours: 24 } } })
    expect(refused.map(({ rule }) => rule)).toEqual(['jargon-ours'])
    expect(ruleSet.rules).toMatchObject([{ level: 'insist', options: pack.rules[0]?.options }])
  })

  it('is told of a rule and of a pack that do not exist', () =>
    expect(open({ 'jargon-theirs': {} }, ['ours', 'theirs']).refused).toMatchObject([
      { pack: 'theirs', rule: null },
      { pack: 'us', rule: 'jargon-theirs' },
    ]))
})
