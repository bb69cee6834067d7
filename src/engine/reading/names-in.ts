import { codeAt } from '../code-at.ts'
import { isMark, small } from './letters.ts'
import { has, mark } from './marks.ts'
import { namedIn } from './named.ts'
import { noNames, placeWords } from './no-names.ts'
import type { Reading } from './reading.ts'
import { remembered } from './remembered.ts'
import { writtenAsOne } from './words.ts'

const withCapital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
const nobody = new Set(Array.from(noNames, withCapital))
const places = new Set(Array.from(placeWords, withCapital))
const twoInOne = new Set(writtenAsOne.map(withCapital))
const none: readonly never[] = []

/**
 * The names that `namedIn` finds in a sentence, in order, without what it tells of them. Every sentence of a note is asked, and most names are
 * like no other: this makes no words.
 */
export const namesIn = remembered((reading): readonly string[] => {
  const names = plainNames(reading) ?? namedIn(reading).map(({ name }) => name)
  return names.length === 0 ? none : names
})

/** Null where it is less than plain which words there are: letters beyond ASCII, contractions. */
function plainNames(reading: Reading): readonly string[] | null {
  const { text, signals } = reading
  // Without a capital further on only the first word can be a name.
  const length = has(signals, mark.innerCapital) ? text.length : 1
  let names: string[] | null = null
  for (let at = 0; at < length; at += 1) {
    const code = codeAt(text, at)
    if (code > lastPlain && !isMark(code)) return null
    if (!isCapital(code)) continue
    const start = at
    const end = endOfSmall(text, at + 1)
    at = end - 1
    if (end - start < 4) continue
    const ending = endingAt(text, end)
    if (ending === 'within' || (start > 0 && isLetter(codeAt(text, start - 1)))) continue
    const name = text.slice(start, end)
    if (nobody.has(name)) continue
    if (ending === 'unsure' || twoInOne.has(name) || isAfterApostrophe(text, start)) return null
    if (reading.quotations.length > 0 && reading.isQuoted({ start, end })) continue
    const next = ending === 'possessive' ? '' : nextCapitalised(text, end)
    if (next === null) return null
    if (places.has(next)) continue
    names ??= []
    names.push(name)
    if (next.length > 1 && text.startsWith(`-${next}`, end)) names.push(`${name}-${next}`)
  }
  return names ?? none
}

/** The last character of which, and of those before it, none beyond ASCII is a letter. */
const lastPlain = 0xa9
const isCapital = (code: number): boolean => code >= 65 && code <= 90
const isLetter = (code: number): boolean => code < 128 && small[code] !== 0
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019

function endOfSmall(text: string, from: number): number {
  const { length } = text
  let at = from
  while (at < length) {
    const code = codeAt(text, at)
    if (code < 97 || code > 122) break
    at += 1
  }
  return at
}

const isAfterApostrophe = (text: string, at: number): boolean =>
  at > 1 && isApostrophe(codeAt(text, at - 1)) && isLetter(codeAt(text, at - 2))

/** How small letters end: with the word, before its 's, before more of it. */
function endingAt(text: string, at: number): 'word' | 'possessive' | 'within' | 'unsure' {
  const code = at < text.length ? codeAt(text, at) : 32
  if (isLetter(code)) return 'within'
  if (!isApostrophe(code)) return isPlainMark(code) ? 'word' : 'unsure'
  const next = at + 1 < text.length ? codeAt(text, at + 1) : 32
  if (isPlainMark(next) || (next >= 48 && next <= 57)) return 'word'
  const last = at + 2 < text.length ? codeAt(text, at + 2) : 32
  return next === 115 && isPlainMark(last) && !isApostrophe(last) ? 'possessive' : 'unsure'
}
const isPlainMark = (code: number): boolean => !isLetter(code) && (code <= lastPlain || isMark(code))

/** The next word as far as it is one with a capital, else nothing; null where that is unsure. */
function nextCapitalised(text: string, from: number): string | null {
  const { length } = text
  let start = from
  while (start < length && isPlainMark(codeAt(text, start))) start += 1
  if (start === length || !isCapital(codeAt(text, start))) return ''
  const end = endOfSmall(text, start + 1)
  const ending = endingAt(text, end)
  if (ending === 'within') return ''
  const word = text.slice(start, end)
  return ending === 'unsure' || twoInOne.has(word) ? null : word
}
