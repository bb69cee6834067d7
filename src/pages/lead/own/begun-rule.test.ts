import { expect, it } from 'vitest'
import { sampleRuleSet } from '../../../model/sample-rule-set.ts'
import { finishRule } from '../../../model/unfinished-rule.ts'
import { beginRule, isShownWhole, takeUpAgain } from './begun-rule.ts'

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

it('a rule of a file that holds more than the page shows is told from one that does not', () => {
  for (const rule of sampleRuleSet().ownRules ?? []) {
    expect(isShownWhole(rule)).toBe(true)
    expect(isShownWhole({ ...rule, terms: [{ term: 'amber list', means: 'the list of pupils seen weekly' }] })).toBe(
      false,
    )
    expect(isShownWhole({ ...rule, check: 'timeliness' })).toBe(false)
  }
})
