import { describe, expect, it } from 'vitest'
import type { LabelledNote } from './notes.ts'
import { compare, spanOf, wilson } from './scoring.ts'

const note: LabelledNote = {
  id: 'x',
  setting: 'school',
  context: {},
  text: 'Dad was rude. Mum was rude and loud.',
  labels: [
    { check: 'label', quote: 'rude', nth: 1, optional: false },
    { check: 'label', quote: 'loud', nth: 1, optional: true },
    { check: 'date', quote: '', nth: 1, optional: false },
  ],
}
const asked = (check: string, start: number | null, end = 0) => ({
  check,
  span: start === null ? null : { start, end },
})

describe('compare', () => {
  it('matches a prompt whose span overlaps a label of its check', () => {
    expect(compare(note, 'label', [asked('label', 4, 12)])).toMatchObject({ matched: 1, missed: [], wrong: [] })
  })
  it('counts a second prompt on a matched label as wrong', () => {
    expect(compare(note, 'label', [asked('label', 8, 12), asked('label', 8, 10)]).wrong).toHaveLength(1)
  })
  it('leaves out what overlaps an optional label only', () => {
    expect(compare(note, 'label', [asked('label', 31, 35)])).toMatchObject({ matched: 0, wrong: [] })
  })
  it('counts any other prompt as wrong and a label without a prompt as missed', () => {
    const { matched, missed, wrong } = compare(note, 'label', [asked('label', 14, 17)])
    expect([matched, missed.length, wrong.length]).toEqual([0, 1, 1])
  })
  it('matches the note as a whole with the note as a whole', () => {
    expect(compare(note, 'date', [asked('date', null)]).matched).toBe(1)
    expect(compare(note, 'date', [asked('date', 0, 3)])).toMatchObject({ matched: 0 })
  })
  it('looks at one check at a time', () => {
    expect(compare(note, 'label', [asked('date', 8, 12)])).toMatchObject({ matched: 0, wrong: [] })
  })
})

it('finds the nth occurrence of a label’s words', () => {
  expect(spanOf(note, { check: 'label', quote: 'rude', nth: 2, optional: false })).toEqual({ start: 22, end: 26 })
})

it('gives an interval that holds the share', () => {
  const [low, high] = wilson(9, 10)
  expect(low).toBeLessThan(0.9)
  expect(high).toBeGreaterThan(0.9)
  expect(wilson(0, 0)).toEqual([0, 1])
})
