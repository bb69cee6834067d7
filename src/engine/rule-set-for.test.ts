import { describe, expect, it } from 'vitest'
import { rulePackSchema } from '../model/rule.ts'
import { type RuleSet, ruleSetFileSchema } from '../model/rule-set.ts'
import { createChecker } from './checker.ts'
import { openRuleSet } from './rule-set.ts'
import { ruleSetFor } from './rule-set-for.ts'

const rule = (id: string, term: string) => ({
  id,
  check: 'jargon',
  level: 'ask',
  terms: [term],
  prompt: 'How would you put “{quote}” in everyday words?',
  why: 'Families read these records.',
  source: { document: 'Our own guidance', section: '1' },
  answered: 'The people who carry out the plan met.',
  examples: {
    asks: [`The {${term}} met.`, `He knows the {${term}} well.`, `Then came the {${term}}.`],
    quiet: ['We met at three.', 'It rained.', 'She came by bus.'],
  },
})
const pack = rulePackSchema.parse({
  format: 1,
  id: 'ours',
  version: '1.0.0',
  title: 'Ours',
  rules: [rule('jargon-hub', 'hub'), rule('jargon-panel', 'panel')],
})
const open = (rules: unknown, where: unknown): RuleSet =>
  openRuleSet(
    ruleSetFileSchema.parse({ format: 2, id: 'us', version: '1', title: 'Us', basedOn: ['ours'], rules, where }),
    { packs: [pack], ruleSets: [], renamed: {} },
  ).ruleSet
const quotes = ({ rules }: RuleSet): string[] =>
  createChecker({ rules })
    .check('The hub met. The panel met. The core met.', {})
    .map(({ quote }) => quote)

const off = { level: 'off' } as const
const ask = { level: 'ask' } as const

describe('the rules for a note', () => {
  it('are those of the rule set where nothing else is said of it', () => {
    const ruleSet = open({}, [{ noteType: 'phone call', rules: { 'jargon-hub': off } }])
    expect(ruleSetFor(ruleSet, { noteType: 'visit' })).toBe(ruleSet)
    expect(ruleSetFor(ruleSet, {})).toBe(ruleSet)
  })

  it('go by type, category and host, capitals or not, where all that is named applies', () => {
    const ruleSet = open({}, [
      { noteType: 'phone call', rules: { 'jargon-hub': off } },
      { category: 'attendance', host: 'oakfield', rules: { 'jargon-panel': off } },
    ])
    expect(quotes(ruleSetFor(ruleSet, { noteType: 'Phone Call ' }))).toEqual(['panel'])
    expect(quotes(ruleSetFor(ruleSet, { category: 'Attendance' }))).toEqual(['hub', 'panel'])
    expect(quotes(ruleSetFor(ruleSet, { category: 'Attendance', host: 'oakfield' }))).toEqual(['hub'])
  })

  it('come back where they rest, and take other terms and levels', () => {
    const ruleSet = open({ 'jargon-hub': off }, [
      { noteType: 'visit', rules: { 'jargon-hub': { level: 'insist', addTerms: ['core'] } } },
    ])
    expect(quotes(ruleSet)).toEqual(['panel'])
    const visit = ruleSetFor(ruleSet, { noteType: 'visit' })
    expect(quotes(visit)).toEqual(['hub', 'panel', 'core'])
    expect(visit.rules.find(({ id }) => id === 'jargon-hub')?.level).toBe('insist')
  })

  it('heed the host’s profile, but the rule set has the last word', () => {
    const profile = [{ noteType: 'visit', rules: { 'jargon-hub': off, 'jargon-panel': off } }]
    const ruleSet = open({}, [{ noteType: 'visit', rules: { 'jargon-hub': ask } }])
    expect(quotes(ruleSetFor(ruleSet, { noteType: 'visit' }, profile))).toEqual(['hub'])
  })

  it('do not come back by a host’s profile', () => {
    const profile = [{ noteType: 'visit', rules: { 'jargon-hub': ask } }]
    expect(quotes(ruleSetFor(open({ 'jargon-hub': off }, []), { noteType: 'visit' }, profile))).toEqual(['panel'])
  })
})
