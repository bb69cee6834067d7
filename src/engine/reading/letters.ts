import { codeAt } from '../code-at.ts'

/** For an ASCII letter or digit its code in small letters, for anything else 0. */
export const small = new Uint8Array(128)
for (let code = 0; code < 128; code += 1) {
  const letter = String.fromCharCode(code)
  if (/[a-z0-9]/i.test(letter)) small[code] = letter.toLowerCase().charCodeAt(0)
}

/** For an ASCII letter or digit its place among them from 1 on, for anything else 0: as digits of a number they make each word another one. */
export const placeOfLetter = small.map((letter) => (letter === 0 ? 0 : letter - (letter < 97 ? 47 : 86)))

/** Letters in patterns of any case, as a part of a class: many times as quick to compile as `\\p{L}`, which knows of every script. */
export const letters = String.raw`a-z\u00c0-\u1fff`

/**
 * Those of them beyond ASCII, as an alternative to a class of the others: with the flag i the two in one class are so many ranges that
 * engines look each letter up in a list.
 */
export const lettersBeyond = String.raw`(?=[\u0080-\uffff])[\u00c0-\u1fff]`

/** Every capital letter, and small ones beyond ASCII: for patterns that tell where no capital is. */
export const perhapsCapital = String.raw`A-Z\u00c0-\u1fff\u2c00-\uffff`

/** At the beginning of a pattern with the flag u that begins with a capital letter: to ask first what stands before it takes several times as long. */
export const capitalNext = String.raw`(?=[A-Z\u00c0-\u{10ffff}])`

/** Whether all is small letters of ASCII. */
export function isSmallFrom(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const code = codeAt(text, at)
    if (code < 97 || code > 122) return false
  }
  return true
}

/** Tells whether any of some words of ASCII ends in two characters, given by their codes: quicker than to look up every word. */
export function mayEnd(words: Iterable<string>): (last: number, end: number) => boolean {
  const ends = new Uint8Array(128 * 128)
  for (const word of words) ends[word.charCodeAt(word.length - 2) * 128 + word.charCodeAt(word.length - 1)] = 1
  return (last, end) => ends[last * 128 + end] === 1
}

/** Whether a character is a space of any kind, or none stands there. */
export const isBlank = (char: string): boolean => char.trim() === ''

/** Dashes, quotation marks, dots and spaces: no letter stands in this block. */
export const isMark = (code: number): boolean => code >= 0x2000 && code <= 0x206f

/** Of a letter or digit beyond ASCII, and of an apostrophe, in the table of kinds. */
export const otherLetter = 63
export const apostrophe = 62
/** What each UTF-16 unit is where words are told: an ASCII letter or digit by its place, 0 for a mark or space, else one of the two above. */
export const kinds = new Uint8Array(1 << 16).fill(otherLetter)
kinds.fill(0, 0x2000, 0x2070)
kinds.set(placeOfLetter)
for (const mark of "'’") kinds[mark.charCodeAt(0)] = apostrophe

/** ASCII and marks first: for a character that a class of every script is asked about, engines look through a list. */
const anyWord = /(?:[a-zA-Z\d]|(?=[^\0-\x7f’])[\p{L}\p{M}\p{N}])+(?:['’](?:[a-zA-Z]|(?=[^\0-\x7f])\p{L})+)*/uy

/** Whether the ASCII letters and digits before a place end a word there, and no other letter or contraction goes on. */
export function endsWord(text: string, at: number): boolean {
  const next = at < text.length ? kinds[codeAt(text, at)] : 0
  return next === apostrophe ? !isLetter(text, at + 1) : next !== otherLetter
}

/** The word of any letters that begins at a place, contractions whole; undefined where none begins. */
export function wordAt(text: string, start: number): string | undefined {
  let end = endOfPlain(text, start, 0)
  while (end > start && kindAt(text, end) === apostrophe) {
    const next = endOfPlain(text, end + 1, mostDigits)
    if (next === end + 1) break
    end = next
  }
  // Up to a mark or space, all is told.
  if (kindAt(text, end) === 0) return end === start ? undefined : text.slice(start, end)
  anyWord.lastIndex = start
  return anyWord.exec(text)?.[0]
}

const kindAt = (text: string, at: number): number => (at < text.length ? (kinds[codeAt(text, at)] ?? 0) : 0)
/** Digits stand before letters in the table of kinds. */
const mostDigits = 10

function endOfPlain(text: string, from: number, above: number): number {
  let end = from
  while (kindAt(text, end) > above && kindAt(text, end) < apostrophe) end += 1
  return end
}

/** The place after the character at a place. */
export const after = (text: string, at: number): number => at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

function isLetter(text: string, at: number): boolean {
  const code = text.codePointAt(at) ?? 32
  return code < 128 ? small[code] !== 0 && code > 57 : /\p{L}/u.test(String.fromCodePoint(code))
}
