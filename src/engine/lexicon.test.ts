import { describe, expect, it } from 'vitest'
import type { Term } from '../model/rule.ts'
import { createLexicon } from './lexicon.ts'

const found = (terms: Term[], text: string): string[] =>
  createLexicon([['rule', terms]])
    .match(text)
    .hits.map(({ start, end }) => text.slice(start, end))

describe('createLexicon', () => {
  it.each<[string, Term[], string, string[]]>([
    ['whole words only', ['rude'], 'A rude, crude intrudent.', ['rude']],
    [
      'inflected forms',
      ['kick off'],
      'He kicked off, is kicking off, kicks off.',
      ['kicked off', 'kicking off', 'kicks off'],
    ],
    [
      'contractions',
      ['is not bothered'],
      "Mum isn’t bothered; dad isn't bothered; she is not bothered.",
      ['isn’t bothered', "isn't bothered", 'is not bothered'],
    ],
    [
      'hyphens of any kind',
      ['attention-seeking'],
      'attention seeking, attention‑seeking',
      ['attention seeking', 'attention‑seeking'],
    ],
    ['capitals where they matter', ['IT'], 'It is in IT.', ['IT']],
    ['capitals where they do not', [{ term: 'SENCO', means: 'Co-ordinator', anyCase: true }], 'the senco', ['senco']],
    ['the plural of an acronym', ['YP'], 'Two YPs.', ['YPs']],
    ['a mark that belongs to the term', ['T/C'], 'T/C from mum, T C none', ['T/C']],
    ['the longest of two', ['rude', 'rude to staff'], 'rude to staff', ['rude to staff']],
    ['no phrase across a full stop', ['case closed'], 'A case. Closed today.', []],
  ])('%s', (_kind, terms, text, expected) => expect(found(terms, text)).toEqual(expected))

  it('does not grow slower than the text, whatever the terms', () => {
    const terms = Array.from({ length: 200 }, (_, index) => Array.from({ length: index + 1 }, () => 'a').join(' '))
    expect(found(terms, 'a '.repeat(2000)).length).toBeGreaterThan(0)
  })
})
