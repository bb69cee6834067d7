import { expect, it } from 'vitest'
import { datesOf } from './dates.ts'
import { hasMonth, oneDate } from './one-date.ts'
import { signalsOf } from './signals.ts'

it.each([
  ['I rang on 6 May 2025.', '6 May 2025'],
  ['Tuesday 12 March 2024, 13:10, room 2', '12 March 2024'],
  ['From 2 until 6 May 2025', null],
  ['6 May to 9 May 2025', null],
  ['30 February 2025', null],
  ['6 May 2025 GMT', null],
  ['6 May 2025 +1', null],
  ['on 6 May 2025 be ready', null],
  ['6 May 2025, and in June', null],
])('one date in %s: %s', (text, date) => {
  const span = oneDate(text)
  expect(span === null ? null : text.slice(span.start, span.end)).toBe(date)
  if (span !== null) expect(datesOf({ text, signals: signalsOf(text) })).toEqual([{ ...span, kind: 'full' }])
})

it.each([
  ['Mariam was late', false],
  ['in March', true],
  ['marsecond', true],
  ['Decided', false],
])('a month in %s: %s', (text, is) => expect(hasMonth(text)).toBe(is))
