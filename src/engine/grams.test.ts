import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Grams } from './grams.ts'

it('rules out no words that stand in a text', () => {
  const text = fc.string({ unit: 'grapheme' })
  fc.assert(
    fc.property(text, text, text, (before, words, after) => {
      expect(new Grams(before + words + after).mayHold(words)).toBe(true)
    }),
  )
})

it('rules out most that do not', () => {
  const grams = new Grams('she was seen at home with her mother')
  expect(['child in need', 'team around the family', 'he was told'].filter((words) => grams.mayHold(words))).toEqual([])
})
