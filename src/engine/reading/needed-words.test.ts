import { expect, it } from 'vitest'
import { firstWords, neededWords } from './needed-words.ts'

const written = (words: ReadonlySet<string>): string => [...words].toSorted().join(' ')

it.each([
  ['whole words, and four letters of longer ones', /\b(?:cot|cri(?:es|ed)|shouted)\b/, ['cot. crie shou']],
  ['three letters where more may follow', /\bcot/i, ['cot']],
  ['nothing where fewer are known', /\b(?:hit|go\w+)\b/, []],
  ['what may be missing, taken and left out', /\b(?:re-?)?refer\b/, ['re. refe rere']],
  ['one of a class', /\b[Tt]old\b/, ['told']],
  ['two sets, where two words must stand', /\bwill (?:ring|call)\b/, ['will', 'call ring']],
  ['three sets, and no more', /\bshe rang then, left later and stayed\b/, ['rang', 'then', 'left']],
  ['the best of each alternative', /\bneeds to ring\b|\bchasing\b/, ['chas need']],
  ['nothing within a word', /cot|cots/, []],
  ['the first word of a sticky pattern', /cot\b/y, ['cot.']],
  ['nothing of what must not follow or stand before', /(?<!no )\bcot(?!s)\b/, ['cot.']],
  ['a word up to an apostrophe', /\bdid(?:n['’]t| not) know\b/, ['know', 'did. didn', 'not. t.']],
  ['nothing that stands in most sentences', /\b(?:the|and|she)\b/, []],
])('tells %s', (_what, pattern, words) => {
  expect(neededWords(pattern).all.map(written)).toEqual(words)
})

it.each([
  ['of each alternative', /\bneeds to ring\b|\bwill chase\b/, ['need & ring', 'will & chas']],
  ['those of one set together', /\bneeds to ring\b|\bchasing\b|\bcot\b/, ['chas cot.', 'need & ring']],
  ['of a group that is all there is', /\b(?:needs to ring|will chase)\b/, ['need & ring', 'will & chas']],
  ['nothing where one is not known', /\bneeds to ring\b|cot/, []],
])('tells the ways %s', (_what, pattern, ways) => {
  expect(neededWords(pattern).ways.map((sets) => sets.map(written).join(' & '))).toEqual(ways)
})

it.each([
  ['with the words that may come first', /(?:please\s)?(?:can|could)\ssomebody/y, 'can. coul plea'],
  ['with a word behind marks', /\?\s?refer\b/y, 'refe'],
  ['with what may be any word', /(?:[a-z]+\s){0,2}visit\b/y, null],
])('tells that a pattern begins %s', (_what, pattern, words) => {
  const found = firstWords(pattern)
  expect(found === null ? null : written(found)).toBe(words)
})
