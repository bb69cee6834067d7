import { codeAt } from '../code-at.ts'
import { eachMatch } from './sought.ts'

/** Words that what is to be done can begin with where somebody may stand before it. */
const anchor = /\b(?:to|2|will|shall|needs?|requires?|(?:(?:is|are|am)\s)?going)\s/gi
export function anchorsOf(text: string): number[] {
  const anchors: number[] = []
  eachMatch(anchor, text, ({ index }) => anchors.push(index))
  return anchors
}

const plainWords = /^(?:(?:[a-z\d][a-z\d.’'&/()+-]*|[+&])\s)*$/i
const wordsAlone = /^(?:(?:[a-z\d\u00c0-\u1fff][a-z\d\u00c0-\u1fff.’'&/()+-]*|[+&])\s)*$/i
/** Whether words are so many, each with a space behind it, and nothing but words. */
export function isOfWords(subject: string, least: number, most: number): boolean {
  const count = countWords(subject)
  return count >= least && count <= most && (plainWords.test(subject) || wordsAlone.test(subject))
}

/** How many words, each with a space behind it. */
function countWords(words: string): number {
  const { length } = words
  let count = 0
  for (let at = 0; at < length; at += 1) {
    const code = codeAt(words, at)
    if (code === 32 || ((code < 33 || code > 126) && /\s/.test(words.charAt(at)))) count += 1
  }
  return count
}
