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

const asked = (more: object, text: string): string[] =>
  createChecker(open({}, ['ours'], more).ruleSet)
    .check(text, {})
    .map(({ quote }) => quote)

describe('an organisation’s own', () => {
  it('allowed words are not asked about, in any form of theirs, by any rule or one', () => {
    expect(asked({ allowed: ['Respite'] }, 'Respite and the core group.')).toEqual(['core group'])
    expect(asked({ allowed: [{ term: 'respite', rule: 'jargon-theirs' }] }, 'Respite.')).toEqual(['Respite'])
    const verbs = { rules: { 'jargon-ours': { addTerms: ['kick off'] } }, allowed: ['kicked off'] }
    expect(asked(verbs, 'He kicks off.')).toEqual([])
  })

  it('acronyms are asked about by their own meaning', () => {
    const { ruleSet } = open({}, ['ours'], { acronyms: [{ term: 'ZEN', means: 'zonal evening team' }] })
    expect(createChecker(ruleSet).check('Referred to ZEN.', {})).toMatchObject([
      { quote: 'ZEN', suggestions: [{ text: 'zonal evening team (ZEN)', replaces: true }] },
    ])
  })

  it('words take the place of jargon', () => {
    const { ruleSet } = open({ 'jargon-ours': { addTerms: [{ term: 'respite', instead: 'short break' }] } })
    expect(createChecker(ruleSet).check('Offered respite.', {})).toMatchObject([
      { suggestions: [{ text: 'short break', replaces: true }] },
    ])
  })

  it('rules ask beside the others, and one that fails its examples is left out alone', () => {
    const own = { ...pack.rules[0], id: 'own-hub', terms: ['hub'], options: {} }
    const examples = {
      asks: ['The {hub} met.', 'Off to the {hub}.', 'A {hub} for all.'],
      quiet: ['One.', 'Two.', 'Three.'],
    }
    expect(asked({ ownRules: [{ ...own, examples }] }, 'Respite at the hub.')).toEqual(['Respite', 'hub'])
    const failing = { ...examples, quiet: ['One.', 'Two.', 'The hub rang.'] }
    const { ruleSet, refused } = open({}, ['ours'], { ownRules: [{ ...own, examples: failing }] })
    expect(ruleSet.rules.map(({ id }) => id)).toEqual(['jargon-ours'])
    expect(refused).toEqual([
      {
        kind: 'own-rule',
        pack: 'us',
        rule: 'own-hub',
        reason: 'The rule should stay quiet and asks: The {hub} rang. Example: “The hub rang.”',
      },
    ])
  })
})

describe('a rule set that is based on another', () => {
  const school = ruleSetFileSchema.parse({
    format: 2,
    id: 'school',
    version: '1',
    title: 'School',
    basedOn: ['ours'],
    rules: { 'jargon-ours': { level: 'insist', addTerms: ['hub'] } },
    reasons: ['Known'],
  })
  const based = (more: object, renamed = {}) =>
    openRuleSet(
      ruleSetFileSchema.parse({ format: 2, id: 'us', version: '1', title: 'Us', basedOn: 'school', ...more }),
      {
        packs: [pack],
        ruleSets: [school],
        renamed,
      },
    )

  it('has its changes, and its own after them', () => {
    const { ruleSet } = based({ rules: { 'jargon-ours': { removeTerms: ['hub', 'respite'] } } })
    expect(ruleSet.rules).toMatchObject([{ level: 'insist', terms: ['core group'] }])
    expect(ruleSet.reasons).toEqual(['Known'])
  })

  it('keeps its choices when a rule is renamed, and tells of one that went', () => {
    const rules = { 'jargon-old': { level: 'off' }, 'jargon-gone': { level: 'off' } }
    const { ruleSet, refused } = based({ rules }, { 'jargon-old': 'jargon-ours' })
    expect(ruleSet.rules).toEqual([])
    expect(refused.map(({ rule }) => rule)).toEqual(['jargon-gone'])
  })

  it('says so where that has gone', () =>
    expect(based({ basedOn: 'nursery' }).refused).toMatchObject([
      { reason: 'There is no built-in rule set called nursery: School is taken in its place.' },
    ]))
})
