import { expect, it } from 'vitest'
import { parsedDates } from './parsed-dates.ts'
import { hasMonth, plainDates } from './plain-dates.ts'

it.each([
  ['I rang on 6 May 2025.', ['6 May 2025']],
  ['Tuesday 12 March 2024, 13:10, room 2', ['12 March 2024']],
  ['Away until 30 September 2025.', ['30 September 2025']],
  ['On 6 May 2025, and again on 31 May 2025.', ['6 May 2025', '31 May 2025']],
  ['From 2 until 6 May 2025', ['2 until 6 May 2025']],
  ['From the ninth until 16 May 2025', null],
  ['6 May to 9 May 2025', ['6 May to 9 May 2025']],
  ['6 May 2025 to 9 May 2025', ['6 May 2025 to 9 May 2025']],
  ['On 6 May 2025: she rang at 9. Since October 2024 he', ['6 May 2025']],
  ['From 45 to 6 May 2025', null],
  ['On 6 May 2025 3/4 of them', null],
  ['In May 6 or 7 came', null],
  ['30 February 2025', null],
  ['31 April 2025', null],
  ['6 May 2025 GMT', null],
  ['6 May 2025 +1', null],
  ['on 6 May 2025 be ready', null],
  ['6 May 2025, and in June', ['6 May 2025']],
  ['6 May 2025, and on June 6', null],
])('plain dates in %s: %s', (text, dates) => {
  const spans = plainDates(text)?.dates ?? null
  expect(spans?.map(({ start, end }) => text.slice(start, end)) ?? null).toEqual(dates)
  if (spans === null) return
  const told = spans.map(({ start, end, hasYear }) => ({ start, end, kind: hasYear ? 'full' : 'no-year' }))
  expect(parsedDates(text, true)).toEqual(told)
})

it.each([
  ['Mariam was late', false],
  ['in March', true],
  ['marsecond', true],
  ['Decided', false],
])('a month in %s: %s', (text, is) => expect(hasMonth(text)).toBe(is))
