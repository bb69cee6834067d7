import { describe, expect, it } from 'vitest'
import { openRuleSet } from '../../../engine/rule-set.ts'
import { builtIn } from '../../built-in.ts'
import { newDraft } from '../new-draft.ts'
import { findRules, indexRules, type Wanted } from './find-rules.ts'

const { rules, resting } = openRuleSet(newDraft('school'), builtIn()).ruleSet
const index = indexRules(rules, resting)
const found = (wanted: Partial<Wanted>) => findRules(index, { words: '', check: '', level: '', ...wanted })

describe('finding rules', () => {
  it('gives all where nothing is wanted, those that are off among them', () => {
    expect(found({})).toHaveLength(rules.length + resting.length)
    expect(found({ level: 'off' }).map(({ rule }) => rule)).toEqual(resting)
  })

  it('finds what is said about a word, first the rules that ask about it, with the terms', () => {
    const [first] = found({ words: 'Aggressive' })
    expect(first?.rule.id).toBe('label-behaviour')
    expect(first?.terms).toContain('aggressive')
  })

  it('finds by question, source and criterion, all words of which must be there', () => {
    expect(found({ words: 'coventry evidence' }).length).toBeGreaterThan(0)
    expect(found({ words: 'S0-01' }).map(({ rule }) => rule.id)).toContain('detail-what')
    expect(found({ words: 'aggressive zebra' })).toEqual([])
  })

  it('finds by check and level together', () =>
    expect(found({ check: 'jargon', level: 'ask' }).every(({ rule }) => rule.check === 'jargon')).toBe(true))
})
