import { expect, it } from 'vitest'
import { mayBegin } from './first-word.ts'

const bits = mayBegin([/(?:can|could)\s/y, /to\s/y, /chas(?:e|ing)\b/y, /[a-z]+\s/y])
const begins = (text: string, at = 0): string => bits(text, at).toString(2).padStart(4, '0')

it('tells which patterns may begin with a word, and counts those in that may begin with any', () => {
  expect(begins('Could you ring?')).toBe('1001')
  expect(begins('Mum is to ring', 7)).toBe('1010')
  expect(begins('today')).toBe('1000')
  expect(begins('Chasing')).toBe('1100')
})

it('looks past a mark or two, and leaves it open behind more', () => {
  expect(begins('? to ring')).toBe('1010')
  expect(bits('???? to ring', 0)).toBe(-1)
})
