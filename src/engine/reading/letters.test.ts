import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wordAt } from './letters.ts'

const anyWord = /[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*/uy
const told = (text: string, at: number): string | undefined => {
  anyWord.lastIndex = at
  return anyWord.exec(text)?.[0]
}

it.each([
  ['didn’t', 'didn’t'],
  ["boys' coats", 'boys'],
  ['don’t1', 'don’t'],
  ['2’6', '2'],
  ['Zoë’s', 'Zoë’s'],
  ['d’Évreux', 'd’Évreux'],
  ['’tis', undefined],
  ['½ past', '½'],
  ['', undefined],
])('the word that %s begins with', (text, word) => {
  expect(wordAt(text, 0)).toBe(word)
})

it('is what the letters and figures up to a mark are, in any text', () => {
  const pieces = fc.array(
    fc.constantFrom('a', 'Z', '7', '’', "'", ' ', '-', '.', 'é', '\u0301', '½', '£', '\u200b', '𝒜', '_'),
  )
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join('')
      for (let at = 0; at <= text.length; at += 1) expect(wordAt(text, at)).toBe(told(text, at))
    }),
  )
})
