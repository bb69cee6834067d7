import { expect, it } from 'vitest'
import { builtIn } from '../cli/load-rules.ts'
import type { RuleSetFile } from '../model/rule-set.ts'
import { compareRuleSets, type PromptInSentence } from './compare-rule-sets.ts'
import { openRuleSet } from './rule-set.ts'

const known = builtIn()
const open = (more: Partial<RuleSetFile>) =>
  openRuleSet({ format: 2, id: 'us', version: '1', title: 'Us', basedOn: 'school', rules: {}, ...more }, known).ruleSet
const text = 'Dad was aggressive. The zonal list was read out.'
const notes = [
  { id: 'at the gate', text, context: {} },
  { id: 'by phone', text, context: { category: 'Phone call' } },
]
const told = (all: readonly PromptInSentence[]) =>
  all.map(({ note, sentence, prompt }) => [note, sentence, prompt.quote])

it('tells which prompts come and go, in which sentence of which note', () => {
  const after = open({
    rules: { 'label-behaviour': { removeTerms: ['aggressive'] }, 'jargon-phrase': { addTerms: ['zonal list'] } },
  })
  const { comes, goes, otherwise } = compareRuleSets(open({}), after, notes)
  expect(told(comes)).toEqual(notes.map(({ id }) => [id, 'The zonal list was read out.', 'zonal list']))
  expect(told(goes)).toEqual(notes.map(({ id }) => [id, 'Dad was aggressive.', 'aggressive']))
  expect(otherwise).toEqual([])
})

it('heeds what is for some notes only', () => {
  const after = open({ where: [{ category: 'phone call', rules: { 'label-behaviour': { level: 'off' } } }] })
  expect(told(compareRuleSets(open({}), after, notes).goes)).toEqual([
    ['by phone', 'Dad was aggressive.', 'aggressive'],
  ])
})

it('tells what asks in other words or more firmly', () => {
  const after = open({ rules: { 'label-behaviour': { level: 'insist' } } })
  const { otherwise, same } = compareRuleSets(open({}), after, notes.slice(0, 1))
  expect(otherwise).toMatchObject([{ before: { level: 'ask' }, prompt: { level: 'insist' } }])
  expect(same).toBe(compareRuleSets(after, after, notes.slice(0, 1)).same - 1)
})
