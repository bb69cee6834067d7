import { placeOfLetter } from './letters.ts'
import { wordEnd } from './needed-words.ts'

/** Behind the letters and digits, which count from 1, the end of a word. */
export const endOfWord = 37
export const base = 38

/** A word, or how it begins, as a number whose digits are its letters. */
export const codeOf = (word: string): number =>
  [...word].reduce((sum, char) => sum * base + (char === wordEnd ? endOfWord : lettersOf(char)), 0)
const lettersOf = (char: string): number => placeOfLetter[char.charCodeAt(0)] ?? 0
