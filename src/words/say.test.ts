import { afterAll, expect, test } from 'vitest'
import { chooseLanguage } from './choose-language.ts'
import { say, speak, spokenLang } from './say.ts'
import { spokenBesideNotes, spokenIn } from './spoken-in.ts'

afterAll(() => speak(spokenIn('en')))

test('one question, more questions', () => {
  speak(spokenIn('en'))
  expect(say('count', { count: 1 })).toBe('1 question about this note')
  expect(say('count', { count: 3 })).toBe('3 questions about this note')
  expect(spokenLang()).toBe('en-GB')
})

test('a number is written as people here write it', () => {
  speak(spokenIn('en'))
  expect(say('list_too_long', { limit: 100_000 })).toContain('100,000 characters')
})

test('what stands in a place is taken as it is', () => {
  speak(spokenIn('en'))
  expect(say('card_write', { text: '$text$ $& \\1' })).toBe('Write “$text$ $& \\1”')
})

test('Welsh has six forms of a number', () => {
  speak(spokenIn('cy'))
  const counts = [0, 1, 2, 3, 6, 7].map((count) => say('count', { count }).replace(' am y nodyn hwn', ''))
  expect(counts).toEqual(['Dim cwestiynau', '1 cwestiwn', '2 gwestiwn', '3 chwestiwn', '6 chwestiwn', '7 cwestiwn'])
  expect(spokenLang()).toBe('cy')
})

test('a key that has no words here is said as it is', () => {
  speak({ language: 'cy', messages: {} })
  expect(say('card_keep')).toBe('card_keep')
})

test('a page of the host gets what stands beside notes, and no more', () => {
  const { messages } = spokenBesideNotes('cy')
  expect(messages.card_keep).toBe('Cadw fel y mae')
  expect(Object.keys(messages).filter((key) => key.startsWith('popup_'))).toEqual([])
})

test.each([
  ['auto', 'cy-GB', 'cy'],
  ['auto', 'en-GB', 'en'],
  ['auto', 'fr', 'en'],
  ['en', 'cy', 'en'],
  ['cy', 'en-US', 'cy'],
] as const)('chosen %s in a browser that speaks %s: %s', (wanted, ofBrowser, language) =>
  expect(chooseLanguage(wanted, ofBrowser)).toBe(language),
)
