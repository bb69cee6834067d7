import { expect, test } from 'vitest'
import { placeCount } from './place-count.ts'

const field = { left: 100, top: 50, width: 400, height: 120 }
const count = { width: 44, height: 24 }

test('in the corner at which lines end', () => {
  expect(placeCount(field, count, 'ltr')).toEqual({ left: 450, top: 140 })
  expect(placeCount(field, count, 'rtl')).toEqual({ left: 106, top: 140 })
})

test('on the lower edge of a field that has room for words alone', () => {
  expect(placeCount({ ...field, height: 40 }, count, 'ltr').top).toBe(78)
})
