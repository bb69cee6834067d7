import { describe, expect, it } from 'vitest'
import { failedExamples } from '../engine/rule-examples.ts'
import { type OwnRuleKind, ownRuleKinds } from './own-rule-kind.ts'
import { finishRule, ownRuleId, type UnfinishedRule } from './unfinished-rule.ts'

const begun: UnfinishedRule = {
  id: 'own-amber-list',
  kind: 'meaning',
  level: 'ask',
  terms: ['amber list', ' '],
  answeredBy: [],
  prompt: 'What does “{quote}” say of the child?',
  why: 'Lists of ours mean nothing elsewhere.',
  answered: 'She is on the list of pupils whom we see each week.',
  source: { document: 'Our policy', section: '7', link: '' },
  asks: ['She is on the {amber list}.', 'Off the {amber list}.', 'The {amber list} again.', ''],
  quiet: ['The list is amber.', 'She has a list.', 'It rained.'],
}

/** For each kind a rule that asks: its terms, and a sentence. */
const sentences: Record<OwnRuleKind, readonly [term: string, sentence: string, answeredBy?: string]> = {
  meaning: ['amber list', 'She is on the {amber list}.'],
  seen: ['stroppy', 'Dad was {stroppy}.'],
  why: ['not for us', 'It is {not for us}.'],
  blame: ['lifestyle choices', 'It was her {lifestyle choices}.'],
  words: ['gave me lip', 'He {gave me lip}.'],
  teller: ['word is', '{Word is} that Dad is back.'],
  exactly: ['the whole thing', 'We spoke about {the whole thing}.'],
  passedOn: ['put it on the board', 'I {put it on the board}.'],
  planned: ['watch this space', 'We will {watch this space}.'],
  belongs: ['blue form', 'I filled in the {blue form}.', 'yellow form'],
}

const isKind = (name: string): name is OwnRuleKind => name in ownRuleKinds
const kinds = Object.keys(ownRuleKinds).filter(isKind)

describe('a rule of one’s own', () => {
  it('is finished when all of it is there', () => {
    const finished = finishRule(begun)
    expect(finished.ok && failedExamples(finished.rule)).toEqual([])
  })

  it('says what is missing', () => {
    const { asks, terms, source } = begun
    expect(
      finishRule({ ...begun, terms: [], asks: asks.slice(0, 2), prompt: '', source: { ...source, link: 'x' } }),
    ).toEqual({
      ok: false,
      missing: [
        { path: 'terms', expected: 'at least 1 in the list' },
        { path: 'prompt', expected: 'at least 1 characters' },
        { path: 'source link', expected: 'a web address that begins with https:// or http://' },
        { path: 'examples asks', expected: 'at least 3 in the list' },
      ],
    })
    expect(finishRule({ ...begun, kind: 'belongs', terms })).toMatchObject({ missing: [{ path: 'answeredBy' }] })
  })

  it.each(kinds)('of the kind %s asks', (kind) => {
    const [term, sentence, answeredBy = ''] = sentences[kind]
    const more = { kind, terms: [term], answeredBy: [answeredBy], asks: [sentence, sentence, sentence] }
    const finished = finishRule({ ...begun, ...more })
    expect(finished.ok && failedExamples(finished.rule)).toEqual([])
  })

  it('gets an id of its own', () => {
    expect(ownRuleId('The Amber List!', [])).toBe('own-the-amber-list')
    expect(ownRuleId('The amber list', ['own-the-amber-list', 'own-the-amber-list-2'])).toBe('own-the-amber-list-3')
    expect(ownRuleId('?', [])).toBe('own-2')
    expect(ownRuleId('Rhestr Tŷ’r ysgol', [])).toBe('own-rhestr-tyr-ysgol')
  })
})
