import { expect, it } from 'vitest'
import { sampleRuleSet } from '../model/sample-rule-set.ts'
import { wrongIn } from './wrong-in.ts'

const rule = sampleRuleSet().ownRules?.[0]
if (rule === undefined) throw new Error('The sample has no rule of its own.')

it('a rule that comes out of a storage again is not tried again, one that changed is', () => {
  const failing = { ...rule, examples: { ...rule.examples, quiet: ['One.', 'Two.', 'Put him on the amber list.'] } }
  const told = wrongIn(failing, [])
  expect(told).toHaveLength(1)
  expect(wrongIn(structuredClone(failing), [])).toBe(told)
  expect(wrongIn(structuredClone(rule), [])).toEqual([])
})

it('a name that another rule has is told, however well the rule was found', () =>
  expect(wrongIn(rule, [rule])).toEqual([expect.stringContaining('Another rule is already called')]))
