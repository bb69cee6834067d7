import { expect, test } from 'vitest'
import { findEdit, mapSpan, stretchSpan } from './edit.ts'
import { liesUntouched, mapUntouched } from './untouched.ts'

test.each([
  ['one two', 'one big two', { start: 4, removed: 0, inserted: 4 }],
  ['one two', 'two', { start: 0, removed: 4, inserted: 0 }],
  ['aa', 'aaa', { start: 2, removed: 0, inserted: 1 }],
  ['one', 'one', null],
])('the edit from “%s” to “%s”', (before, after, edit) => {
  expect(findEdit(before, after)).toEqual(edit)
})

const edit = { start: 5, removed: 2, inserted: 4 }

test.each([
  ['before it', { start: 1, end: 5 }, { start: 1, end: 5 }, { start: 1, end: 5 }],
  ['behind it', { start: 7, end: 9 }, { start: 9, end: 11 }, { start: 9, end: 11 }],
  ['round it', { start: 4, end: 9 }, null, { start: 4, end: 11 }],
  ['inside of it', { start: 5, end: 7 }, null, { start: 5, end: 9 }],
])('a span %s', (_, span, mapped, stretched) => {
  expect(mapSpan(span, edit)).toEqual(mapped)
  expect(stretchSpan(span, edit)).toEqual(stretched)
})

test('what is typed splits what was there; what the host puts in joins it', () => {
  expect(mapUntouched([{ start: 0, end: 10 }], edit, true)).toEqual([
    { start: 0, end: 5 },
    { start: 9, end: 12 },
  ])
  const whole = mapUntouched([{ start: 0, end: 10 }], edit, false)
  expect(liesUntouched({ start: 0, end: 12 }, whole)).toBe(true)
  expect(liesUntouched({ start: 0, end: 13 }, whole)).toBe(false)
})
