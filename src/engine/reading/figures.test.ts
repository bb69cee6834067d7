import { expect, it } from 'vitest'
import { figure, figuresIn, hasOddFigures } from './figures.ts'
import { parsedDates } from './parsed-dates.ts'

it.each<[string, (keyof typeof figure)[]]>([
  ['Seen at 9 in room 3', []],
  ['On 12/3 he', ['stroke']],
  ['At 9.10 or 3-4', ['stop']],
  ['On 3.1 he', ['stop', 'stopAndOne']],
  ['On 3.1.25 or 3/12-4', ['stroke', 'stop', 'stopAndOne', 'three']],
  ['The 3rd and the 21ST.', ['letter', 'ordinal']],
  ['5p, 3rds, 3rd_', ['letter']],
  ['In 2025', ['four']],
  ['Y4', ['letter']],
  ['About 300', []],
])('the figures of %s: %s', (text, kinds) => {
  const bits = figuresIn(text)
  const told = Object.entries(figure).flatMap(([kind, bit]) => ((bits & bit) !== 0 ? [kind] : []))
  expect(told.toSorted()).toEqual(kinds.toSorted())
})

it.each([
  ['Sent: 12/3 08.57', false],
  ['Tues 18/3 2.45pm', false],
  ['8/10 or 30/2', false],
  ['12/3 to 14/3', true],
  ['12/3 2025', true],
  ['12/3 GMT', true],
  ['12/3 -5', true],
  ['12/3.4', true],
  ['03/2025', true],
  ['12.3/25', true],
])('figures of which a parser may make more in %s: %s', (text, is) => {
  expect(hasOddFigures(text)).toBe(is)
  if (!is)
    expect(parsedDates(text, false).every(({ start, end }) => /^\d+\/\d+$/u.test(text.slice(start, end)))).toBe(true)
})
