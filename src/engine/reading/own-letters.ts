import { codeAt } from '../code-at.ts'
import { remembered } from './remembered.ts'

/** How much of a sentence is the writer's own: letters and digits, and the words they make. */
export interface OwnLetters {
  readonly letters: number
  readonly words: number
}

/** The letters and words of a sentence outside quotations: what somebody said is not the writer's to put more plainly. */
export const ownLetters = remembered((reading): OwnLetters => {
  let letters = 0
  let words = 0
  let at = 0
  for (const { start, end } of [...reading.quotations, { start: reading.text.length, end: 0 }]) {
    const own = lettersOf(reading.text, at, start)
    letters += own.letters
    words += own.words
    at = end
  }
  return { letters, words }
})

function lettersOf(text: string, start: number, end: number): OwnLetters {
  let letters = 0
  let words = 0
  let inWord = false
  for (let at = start; at < end; at += 1) {
    const code = codeAt(text, at)
    if (isLetter(code)) {
      letters += 1
      if (!inWord) words += 1
      inWord = true
    } else inWord = inWord && joinsLetters(code)
  }
  return { letters, words }
}

/** A letter or digit of any script, near enough to count by: all above ASCII but spaces, dashes and quotation marks. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  (code > 0xbf && (code < 0x2000 || code > 0x206f))

/** An apostrophe or hyphen, straight or curly. */
const joinsLetters = (code: number): boolean => code === 39 || code === 45 || code === 0x2019 || code === 0x2010
