import { expect, test } from 'vitest'
import { parseFormDate, parseFormTime } from './form-date.ts'

test.each([
  ['2025-03-12', '2025-03-12', null],
  ['2025-03-12T14:05', '2025-03-12', '14:05'],
  ['12/03/2025', '2025-03-12', null],
  ['12.3.25', '2025-03-12', null],
  ['12/03/2025 9:30', '2025-03-12', '09:30'],
  ['12/03/2025, 14.05', '2025-03-12', '14:05'],
  ['Wed 12 March 2025 at 2.05 pm', '2025-03-12', '14:05'],
  ['12th Mar 2025', '2025-03-12', null],
])('%s is understood', (text, date, time) => {
  expect(parseFormDate(text)).toEqual({ date, time })
})

test.each(['', '03/2025', '31/02/2025', '12/13/2025', '12 March', '12/03/2025 or so', 'yesterday', '12/03.2025', '5'])(
  '“%s” is left out',
  (text) => {
    expect(parseFormDate(text)).toBeNull()
  },
)

test.each([
  ['14:05', '14:05'],
  ['2.05pm', '14:05'],
  ['12 am', '00:00'],
  ['9am', '09:00'],
  ['1 pm', '13:00'],
])('%s is a time', (text, time) => {
  expect(parseFormTime(text)).toBe(time)
})

test.each(['9', '24:00', '25:00', '14:60', '0 am', '13 pm', 'lunch'])('“%s” is no time', (text) => {
  expect(parseFormTime(text)).toBeNull()
})

test.each([
  ['Today', '2026-03-01', null],
  ['today at 2.05 pm', '2026-03-01', '14:05'],
  ['Yesterday, 09:30', '2026-02-28', '09:30'],
])('%s is understood where it is known which day it is', (text, date, time) => {
  expect(parseFormDate(text, new Date(2026, 2, 1))).toEqual({ date, time })
  expect(parseFormDate(text)).toBeNull()
})
