import { expect, test } from 'vitest'
import { words } from './words.ts'

test('one question, more questions', () => {
  expect(words.count(1)).toBe('1 question about this note')
  expect(words.count(3)).toBe('3 questions about this note')
})

test('a limit is written as people here write numbers', () => {
  expect(words.tooLong(100_000)).toContain('100,000 characters')
})
