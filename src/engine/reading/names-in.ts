import { codeAt } from '../code-at.ts'
import { isMark, isSmallFrom, small } from './letters.ts'
import { has, mark } from './marks.ts'
import { namedIn } from './named.ts'
import { noNames, placeWords } from './no-names.ts'
import type { Reading } from './reading.ts'
import { remembered } from './remembered.ts'
import { writtenAsOne } from './words.ts'

const withCapital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
const twoInOne = new Set(writtenAsOne.map(withCapital))
/** Whether a word is nobody's name; of words that are two in one, false. */
const isNobody = new Map<string, boolean>()
for (const word of twoInOne) isNobody.set(word, false)
for (const word of noNames) isNobody.set(withCapital(word), true)
const places = new Set(Array.from(placeWords, withCapital))
const none: readonly never[] = []

/**
 * The names that `namedIn` finds in a sentence, in order, without what it tells of them. Every sentence of a note is asked, and most names are
 * like no other: this makes no words.
 */
export const namesIn = remembered((reading): readonly string[] => {
  const names = plainNames(reading) ?? namedIn(reading).map(({ name }) => name)
  return names.length === 0 ? none : names
})

const capitalised = /[A-Z][a-z]{3,}|[A-Z][a-z]{2}(?=-[A-Z][a-z])/g

/** Null where it is less than plain which words there are: letters beyond ASCII, contractions. */
function plainNames(reading: Reading): readonly string[] | null {
  const { text, signals } = reading
  if (!has(signals, mark.perhapsName)) return none
  if (has(signals, mark.otherLetter)) return null
  // Without a capital further on only the first word can be a name.
  const isFirstOnly = !has(signals, mark.innerCapital)
  if (isFirstOnly && (text.length < 4 || !isCapital(codeAt(text, 0)) || !isSmallFrom(text, 1, 4))) return none
  let names: string[] | null = null
  capitalised.lastIndex = 0
  while ((!isFirstOnly || capitalised.lastIndex === 0) && capitalised.test(text)) {
    const end = capitalised.lastIndex
    const start = lastCapital(text, end)
    const ending = endingAt(text, end)
    const before = start === 0 ? 32 : codeAt(text, start - 1)
    if (ending === 'within' || isLetter(before)) continue
    const name = text.slice(start, end)
    const isKnown = isNobody.get(name)
    if (isKnown === true) continue
    if (ending === 'unsure' || !isPlainMark(before) || isAfterApostrophe(text, start) || isKnown === false) return null
    if (reading.quotations.length > 0 && reading.isQuoted({ start, end })) continue
    const next = ending === 'possessive' ? '' : nextCapitalised(text, end)
    if (next === null) return null
    if (next !== '' && places.has(next)) continue
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

/** Where the word begins that ends with small letters, of which a capital stands before them. */
function lastCapital(text: string, end: number): number {
  let at = end - 3
  while (!isCapital(codeAt(text, at))) at -= 1
  return at
}

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
  at > 1 && isApostrophe(codeAt(text, at - 1)) && !isPlainMark(codeAt(text, at - 2))

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
