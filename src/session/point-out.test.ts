import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Span } from '../model/span.ts'
import { createLife } from './life.ts'
import { createPointOut } from './point-out.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const nothing = (): void => {}
const [first, other] = [
  { start: 0, end: 3 },
  { start: 9, end: 12 },
]

test('words stay marked for their whole while, although others were marked just before', () => {
  const pointed: (Span | null)[] = []
  const pointOut = createPointOut(
    (span) => pointed.push(span),
    createLife(() => true, nothing, nothing),
  )
  pointOut(first)
  vi.advanceTimersByTime(2000)
  pointOut(other)
  vi.advanceTimersByTime(2000)
  expect(pointed).toEqual([first, other])
  vi.advanceTimersByTime(1000)
  expect(pointed).toEqual([first, other, null])
})

test('no timer outlives the note', () => {
  const life = createLife(() => true, nothing, nothing)
  createPointOut(nothing, life)(first)
  life.end()
  expect(vi.getTimerCount()).toBe(0)
})
