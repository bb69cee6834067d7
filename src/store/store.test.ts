import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { defaultKeys } from '../model/keys.ts'
import { changeKept } from './change-kept.ts'
import { isFirstStart } from './first-start.ts'
import { keptKeys } from './kept-keys.ts'
import { keptValue } from './kept-value.ts'
import { localDay } from './local-day.ts'
import { createMemoryArea } from './memory-area.ts'
import { wasNotKept } from './not-kept.ts'
import { forgetPromptCount, forgetPromptCounts, keepPromptCount, readPromptCount } from './prompt-counts.ts'
import { quietTerms, withoutTerm, withTerm } from './quiet-terms.ts'
import { keepShownRule, readShownRule } from './shown-rule.ts'

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

  test('is left as it is by a change after which it could not be read', async () => {
    const area = createMemoryArea()
    await keptKeys.change(area, (keys) => ({ ...keys, next: 'Alt+KeyW' }))
    expect(await keptKeys.change(area, (keys) => ({ ...keys, next: 'none' }))).toBe(false)
    expect((await keptKeys.read(area)).next).toBe('Alt+KeyW')
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

  test('do not throw where the browser refuses at once, as Firefox does while an extension goes', async () => {
    const refuse = (): never => {
      throw new Error('InvalidStateError')
    }
    const area = { get: refuse, set: refuse, remove: refuse }
    await keepPromptCount(area, 1, 0, 2)
    await forgetPromptCount(area, 1, 0)
    await forgetPromptCounts(area, 1)
    expect(await readPromptCount(area, 1)).toBe(0)
  })
})

describe('the rule whose examples are shown', () => {
  test('is the one asked for last', async () => {
    const area = createMemoryArea()
    expect(await readShownRule(area)).toBeNull()
    await keepShownRule(area, 'jargon-services')
    await keepShownRule(area, 'label-behaviour')
    expect(await readShownRule(area)).toMatchObject({ rule: 'label-behaviour' })
  })

  test.each([
    ['the storage is full', createMemoryArea({}, true)],
    ['what lies there is spoilt', createMemoryArea({ shownRule: 'garbage' })],
  ])('is none where %s', async (_, area) => {
    await keepShownRule(createMemoryArea({}, true), 'label-behaviour')
    expect(await readShownRule(area)).toBeNull()
  })
})

test('a day is the day where the writer is', () => {
  expect(localDay(new Date(2025, 2, 9, 23, 59))).toBe('2025-03-09')
})

describe('a kept value of another time', () => {
  const longAgo = (older: unknown): unknown => (typeof older === 'string' ? older.split(' ') : [])
  const lately = (older: unknown): unknown => ({ words: z.array(z.string()).parse(older) })
  const wordsSchema = z.strictObject({ words: z.array(z.string()) })
  const third = keptValue('quietTerms', wordsSchema, { words: ['standard'] }, [longAgo, lately])

  test.each([
    ['the first, which lies bare', 'one two'],
    ['the second', { format: 2, value: ['one', 'two'] }],
    ['this one', { format: 3, value: { words: ['one', 'two'] } }],
  ])('is led up from its format: %s', async (_, quietTerms) => {
    const area = createMemoryArea({ quietTerms })
    expect(await third.read(area)).toEqual({ words: ['one', 'two'] })
    expect(await third.trouble(area)).toBeNull()
    expect(await third.change(area, ({ words }) => ({ words: [...words, 'three'] }))).toBe(true)
    expect(await area.get('quietTerms')).toEqual({
      quietTerms: { format: 3, value: { words: ['one', 'two', 'three'] } },
    })
  })

  test('is left untouched where a newer version made it', async () => {
    const quietTerms = { format: 4, value: { said: 'otherwise' } }
    const area = createMemoryArea({ quietTerms })
    expect(await third.read(area)).toEqual({ words: ['standard'] })
    expect(await third.trouble(area)).toBe('newer')
    expect(await third.change(area, () => ({ words: [] }))).toBe(false)
    await third.settle(area)
    expect(await area.get(null)).toEqual({ quietTerms })
  })

  test.each([
    ['nobody can read', 7],
    ['a step cannot take', { format: 2, value: 'one two' }],
    ['is of no format', { format: 0, value: [] }],
  ])('is spoilt where %s', async (_, quietTerms) => {
    const area = createMemoryArea({ quietTerms })
    expect(await keptValue('quietTerms', wordsSchema, { words: [] }, [lately]).trouble(area)).toBe('spoilt')
  })
})

describe('a spoilt value', () => {
  const spoilt = { keys: 'garbage', quietTerms: [cin] }

  test('is set aside at the next change, told until it is settled, and costs no other value', async () => {
    const area = createMemoryArea(spoilt)
    expect(await keptKeys.trouble(area)).toBe('spoilt')
    const changed = { ...defaultKeys, next: 'Alt+KeyN' }
    expect(await keptKeys.change(area, () => changed)).toBe(true)
    expect(await keptKeys.read(area)).toEqual(changed)
    expect(await keptKeys.trouble(area)).toBe('spoilt')
    await keptKeys.settle(area)
    expect(await keptKeys.trouble(area)).toBeNull()
    expect(await area.get(null)).toEqual({
      keys: changed,
      quietTerms: [cin],
      'spoilt:keys': { raw: 'garbage', told: true },
    })
  })

  test('is put right when it is settled before any change, and a newer one takes its place aside', async () => {
    const area = createMemoryArea(spoilt)
    await keptKeys.settle(area)
    expect(await keptKeys.read(area)).toEqual(defaultKeys)
    await area.set({ keys: 'more garbage' })
    await keptKeys.settle(area)
    expect(await area.get('spoilt:keys')).toEqual({ 'spoilt:keys': { raw: 'more garbage', told: true } })
    expect(await keptKeys.trouble(area)).toBeNull()
  })

  test('stays where it is while the storage is full', async () => {
    const area = createMemoryArea(spoilt, true)
    expect(await keptKeys.change(area, (keys) => keys)).toBe(false)
    await keptKeys.settle(area)
    expect(await area.get(null)).toEqual(spoilt)
    expect(await keptKeys.trouble(area)).toBe('spoilt')
  })
})

test('a change that was not kept is remembered until one is', async () => {
  const session = createMemoryArea()
  await changeKept({ local: createMemoryArea({}, true), session }, quietTerms, (terms) => withTerm(terms, cin))
  expect(await wasNotKept(session, 'quietTerms')).toBe(true)
  expect(await wasNotKept(session, 'keys')).toBe(false)
  await changeKept({ local: createMemoryArea(), session }, quietTerms, (terms) => withTerm(terms, cin))
  expect(await wasNotKept(session, 'quietTerms')).toBe(false)
})

test('a start is the first one once', async () => {
  const session = createMemoryArea()
  expect([await isFirstStart(session), await isFirstStart(session)]).toEqual([true, false])
  expect(await isFirstStart(createMemoryArea({}, true))).toBe(true)
})
