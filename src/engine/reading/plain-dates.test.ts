import { expect, it } from 'vitest'
import { datesOf } from './dates.ts'
import { hasMonth, plainDates } from './plain-dates.ts'
import { signalsOf } from './signals.ts'

it.each([
  ['I rang on 6 May 2025.', ['6 May 2025']],
  ['Tuesday 12 March 2024, 13:10, room 2', ['12 March 2024']],
  ['Away until 30 September 2025.', ['30 September 2025']],
  ['On 6 May 2025, and again on 31 May 2025.', ['6 May 2025', '31 May 2025']],
  ['From 2 until 6 May 2025', null],
  ['From the ninth until 16 May 2025', null],
  ['6 May to 9 May 2025', null],
  ['6 May 2025 to 9 May 2025', null],
  ['30 February 2025', null],
  ['31 April 2025', null],
  ['6 May 2025 GMT', null],
  ['6 May 2025 +1', null],
  ['on 6 May 2025 be ready', null],
  ['6 May 2025, and in June', null],
])('plain dates in %s: %s', (text, dates) => {
  const spans = plainDates(text)
  expect(spans?.map(({ start, end }) => text.slice(start, end)) ?? null).toEqual(dates)
  if (spans !== null)
    expect(datesOf({ text, signals: signalsOf(text) })).toEqual(spans.map((span) => ({ ...span, kind: 'full' })))
})

it.each([
  ['Mariam was late', false],
  ['in March', true],
  ['marsecond', true],
  ['Decided', false],
])('a month in %s: %s', (text, is) => expect(hasMonth(text)).toBe(is))
