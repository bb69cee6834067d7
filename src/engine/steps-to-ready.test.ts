import { expect, it } from 'vitest'
import { loadRuleSet } from '../cli/load-rules.ts'
import { createChecker } from './checker.ts'
import { stepsToReady } from './steps-to-ready.ts'

const { ruleSet } = loadRuleSet('standard')

it('tries every rule, and changes nothing of what is asked', () => {
  const text = 'Dad was aggressive. I will ring MASH on 6 May.'
  const before = createChecker(ruleSet).check(text, {})
  const steps = [...stepsToReady(ruleSet)].length
  const examples = ruleSet.rules.reduce((sum, { examples: { asks, quiet } }) => sum + asks.length + quiet.length, 0)
  expect(steps).toBeGreaterThan(examples)
  expect(createChecker(ruleSet).check(text, {})).toEqual(before)
})
