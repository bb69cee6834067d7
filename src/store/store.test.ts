import { describe, expect, test } from 'vitest'
import { defaultKeys } from '../model/keys.ts'
import { keptKeys } from './kept-keys.ts'
import { localDay } from './local-day.ts'
import { createMemoryArea } from './memory-area.ts'
import { forgetPromptCounts, keepPromptCount, readPromptCount } from './prompt-counts.ts'
import { quietTerms, withoutTerm, withTerm } from './quiet-terms.ts'

const cin = { rule: 'jargon-services', term: 'CIN' }
const hostile = { rule: 'label-behaviour', term: 'hostile' }

describe('a kept value', () => {
  test('reads as the default where nothing was kept', async () => {
    expect(await keptKeys.read(createMemoryArea())).toEqual(defaultKeys)
  })

  test.each([
    ['a shape of long ago', { next: 'Alt+KeyQ' }],
    ['a combination that is none', { ...defaultKeys, next: 'Q' }],
    ['not an object', 7],
  ])('reads as the default where it is spoilt: %s', async (_, keys) => {
    expect(await keptKeys.read(createMemoryArea({ keys }))).toEqual(defaultKeys)
  })

  test('reads as the default where the storage cannot be read', async () => {
    const broken = { ...createMemoryArea(), get: () => Promise.reject(new Error('corrupt')) }
    expect(await quietTerms.read(broken)).toEqual([])
  })

  test('says so, and does not throw, where the storage is full', async () => {
    expect(await quietTerms.change(createMemoryArea({}, true), (terms) => withTerm(terms, cin))).toBe(false)
  })

  test('keeps every one of many changes at once', async () => {
    const area = createMemoryArea()
    const terms = Array.from({ length: 20 }, (_, index) => ({ rule: 'label-behaviour', term: `word ${index}` }))
    await Promise.all(terms.map((term) => quietTerms.change(area, (list) => withTerm(list, term))))
    expect(await quietTerms.read(area)).toEqual(terms)
  })
})

describe('quiet terms', () => {
  test('stand once each', () => expect(withTerm([cin], { ...cin })).toEqual([cin]))
  test('go one at a time', () => expect(withoutTerm([cin, hostile], { ...cin })).toEqual([hostile]))
})

describe('prompt counts', () => {
  test('are summed over the frames of a tab', async () => {
    const area = createMemoryArea()
    await keepPromptCount(area, 1, 0, 2)
    await keepPromptCount(area, 1, 5, 3)
    await keepPromptCount(area, 11, 0, 9)
    expect(await readPromptCount(area, 1)).toBe(5)
    await forgetPromptCounts(area, 1)
    expect(await readPromptCount(area, 1)).toBe(0)
    expect(await readPromptCount(area, 11)).toBe(9)
  })

  test('do not throw where the storage is full', async () => {
    const area = createMemoryArea({}, true)
    await keepPromptCount(area, 1, 0, 2)
    expect(await readPromptCount(area, 1)).toBe(0)
  })
})

test('a day is the day where the writer is', () => {
  expect(localDay(new Date(2025, 2, 9, 23, 59))).toBe('2025-03-09')
})
