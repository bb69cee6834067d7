import { expect, it } from 'vitest'
import { builtIn } from '../cli/load-rules.ts'
import type { RuleSetFile } from '../model/rule-set.ts'
import { createFollowingChecker, type RulesNow } from './following-checker.ts'
import { openRuleSet } from './rule-set.ts'

const known = builtIn()
const open = (more: Partial<RuleSetFile>) =>
  openRuleSet({ format: 2, id: 'us', version: '1', title: 'Us', basedOn: ['core'], rules: {}, ...more }, known).ruleSet
const off = { 'label-behaviour': { level: 'off' } } as const
const text = 'Dad was aggressive.'

it('asks by the rules in force, for the note as its form says', () => {
  let now: RulesNow = { ruleSet: open({ where: [{ category: 'phone call', rules: off }] }) }
  const { check } = createFollowingChecker(() => now)
  const asks = (category?: string) =>
    check(text, { ...(category === undefined ? {} : { category }) }).some(({ check: name }) => name === 'label')
  expect([asks(), asks('Phone call'), asks('Visit')]).toEqual([true, false, true])
  now = { ruleSet: open({ rules: off }) }
  expect(asks()).toBe(false)
  now = { ruleSet: open({}), place: { noteType: 'visit' }, also: [{ noteType: 'visit', rules: off }] }
  expect(asks()).toBe(false)
})

it('stays the same checker while the rules say the same', () => {
  const ruleSet = open({})
  let now: RulesNow = { ruleSet }
  const { check } = createFollowingChecker(() => now)
  const [prompt] = check(text, {})
  now = { ruleSet: structuredClone(ruleSet) }
  expect(check(text, { category: 'Visit' })[0]).toBe(prompt)
})
