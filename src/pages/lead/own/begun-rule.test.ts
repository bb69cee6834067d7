import { expect, it } from 'vitest'
import { sampleRuleSet } from '../../../model/sample-rule-set.ts'
import { finishRule } from '../../../model/unfinished-rule.ts'
import { beginRule, takeUpAgain } from './begun-rule.ts'

it('a rule that is taken up again and left as it is, is the same', () => {
  for (const rule of sampleRuleSet().ownRules ?? []) expect(finishRule(takeUpAgain(rule))).toEqual({ ok: true, rule })
})

it('a rule that is begun lacks all but its id', () => {
  const begun = finishRule(beginRule('Our amber list', []))
  expect(begun.ok ? [] : begun.missing.map(({ path }) => path).sort()).toEqual([
    'answered',
    'examples asks',
    'examples quiet',
    'prompt',
    'source document',
    'source section',
    'terms',
    'why',
  ])
})
