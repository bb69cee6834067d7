import { codeAt } from '../code-at.ts'
import { CodeTable } from './code-table.ts'
import { placeOfLetter } from './letters.ts'
import { firstWords, mostLetters } from './needed-words.ts'
import { base, codeOf, endOfWord } from './word-codes.ts'

/** More marks than this before a word are not looked past. */
const mostMarks = 3

/** Which of some sticky patterns, thirty at most, may match at a place by the word that stands there: a bit for each. */
export function mayBegin(patterns: readonly RegExp[]): (text: string, at: number) => number {
  const bitsOf = new CodeTable(1 << 9)
  let always = 0
  for (const [nth, pattern] of patterns.entries()) {
    const words = firstWords(pattern)
    if (words === null) always |= 1 << nth
    for (const number of [...(words ?? [])].map(codeOf)) bitsOf.set(number, bitsOf.get(number) | (1 << nth))
  }
  return (text, at) => {
    let start = at
    while (start - at < mostMarks && letterAt(text, start) === 0) start += 1
    let word = 0
    let length = 0
    let bits = always
    for (
      let letter = letterAt(text, start);
      letter > 0 && length < mostLetters;
      letter = letterAt(text, start + length)
    ) {
      word = word * base + letter
      length += 1
      if (length === mostLetters - 1) bits |= bitsOf.get(word)
    }
    if (length === 0 && start - at === mostMarks) return -1
    return bits | bitsOf.get(length < mostLetters ? word * base + endOfWord : word)
  }
}

const letterAt = (text: string, at: number): number => (at < text.length ? (placeOfLetter[codeAt(text, at)] ?? 0) : 0)
