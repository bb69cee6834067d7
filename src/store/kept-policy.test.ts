import { describe, expect, it } from 'vitest'
import { writeRuleSet } from '../model/read-rule-set.ts'
import { sampleRuleSet } from '../model/sample-rule-set.ts'
import { afterPolicy, type KeptPolicy } from './kept-policy.ts'

const nothing: KeptPolicy = { policy: null, refused: null, noneSince: null }
const gentle: KeptPolicy = { policy: { gentleness: 'gentle' }, refused: null, noneSince: null }
const day = 24 * 60 * 60 * 1000

describe('the last good policy', () => {
  it('is the one handed over', () => {
    expect(afterPolicy(nothing, { gentleness: 'gentle' }, 0, false)).toEqual(gentle)
    const ruleSet = writeRuleSet(sampleRuleSet())
    expect(afterPolicy(nothing, { ruleSet }, 0, false).policy).toEqual({ ruleSet })
    expect(afterPolicy(nothing, { ruleSet: { ...sampleRuleSet() } }, 0, false).policy?.ruleSet).toContain('Oakfield')
  })

  it('stays while the browser hands over none, as Chrome does at first, but not for ever', () => {
    const late = afterPolicy(gentle, {}, day, false)
    expect(late).toEqual({ ...gentle, noneSince: day })
    expect(afterPolicy(late, {}, 3 * day, false)).toEqual(late)
    expect(afterPolicy(late, { gentleness: 'gentle' }, 3 * day, false)).toEqual(gentle)
    expect(afterPolicy(late, {}, 9 * day, false)).toEqual(nothing)
  })

  it('goes at once where the browser says that it was taken away', () =>
    expect(afterPolicy(gentle, {}, 0, true)).toEqual(nothing))

  it.each<[string, unknown, string]>([
    ['a value there is not', { gentleness: 'loud' }, 'At gentleness: expected "gentle" or "standard" or "thorough".'],
    ['a name there is not', { gentelness: 'gentle' }, 'Expected nothing called “gentelness”.'],
    [
      'a site that is none',
      { sites: ['records.example'] },
      'At sites, 0: expected a whole site, such as https://records.example/*.',
    ],
    ['a spoilt rule set', { ruleSet: '{\n"format": 2,,' }, 'At ruleSet, line 2: Expected a name in quotation marks.'],
  ])('stays where the new one fails its checks, which is told: %s', (_, given, refused) =>
    expect(afterPolicy(gentle, given, 0, true)).toEqual({ ...gentle, refused }),
  )
})
