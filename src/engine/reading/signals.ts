import { codeAt } from '../code-at.ts'
import { placeOfLetter } from './letters.ts'
import { kindOf } from './marks.ts'
import { mostLetters, neededWords } from './needed-words.ts'
import { lookedOver, marksOf } from './units.ts'
import { base, codeOf, endOfWord } from './word-codes.ts'

/** Which sets of words, of those that patterns cannot do without, have a word in a sentence: a bit for each. */
export interface Signals {
  readonly bits: number[]
  /** How many sets there were when it was told. */
  readonly sets: number
  /** Which kinds of characters the sentence holds: bits of `mark`. */
  marks: number
}

/** A set of words of which a pattern needs one: its number, and where its bit is. */
interface Need {
  readonly words: ReadonlySet<string>
  readonly number: number
  readonly row: number
  readonly bit: number
}
/** What a pattern needs: a word of each set, and all that one of the ways of matching it needs, where there are several. */
export interface Needs {
  readonly all: readonly Need[]
  readonly ways: readonly (readonly Need[])[]
}

/** More than twice as many as there are words of all sets: a table by number, with open addressing. */
const places = 1 << 13
const words = new Int32Array(places)
/** So many that a number of them is kept without room of its own. */
export const bitsEach = 30
/** For each place which of the words it is, from 0 on. */
const nth = new Uint16Array(places)
let wordsKnown = 0
/** As many rows of bits as a word has room for … */
let room = 16
/** … 32 at most: whatever needs a set beyond those is tried everywhere. */
const mostSets = 32 * bitsEach
/** For each word the bits of the sets with it: side by side, for they are looked at together. */
let bitsOf = new Int32Array(room << 10)
/** For each word which of its rows have any bits, a bit each: most have few. */
const rowsOf = new Int32Array(places)
const sets = new Map<string, number>()
/** How many numbers sets have so far. */
let numbers = 0
/** Whether any known word begins with three letters: a bit for each three. Most words of a note are none, and this is soon told. */
const beginnings = new Int32Array(((base ** 3) >> 5) + 1)

function placeOf(word: number): number {
  const mixed = Math.imul(word, 0x9e3779b1)
  let place = (mixed ^ (mixed >>> 15)) & (places - 1)
  while (words[place] !== 0 && words[place] !== word) place = (place + 1) & (places - 1)
  return place
}

function numberOf(needed: ReadonlySet<string>): number {
  const key = [...needed].toSorted().join(' ')
  const known = sets.get(key)
  if (known !== undefined) return known
  const number = numbers
  numbers += 1
  sets.set(key, number)
  put(needed, number)
  return number
}

/** The first number of some rows of bits that no other sets have a part of. */
export function numbersOfRows(rows: number): number {
  const first = Math.ceil(numbers / bitsEach) * bitsEach
  numbers = first + rows * bitsEach
  return first
}

/** Gives a set its number, and so its row and bit. */
export function put(needed: ReadonlySet<string>, number: number): void {
  if (number >= mostSets) return
  const row = Math.floor(number / bitsEach)
  while (row >= room) widen()
  for (const word of needed) {
    const nth = nthOf(codeOf(word))
    const at = nth * room + row
    rowsOf[nth] = (rowsOf[nth] ?? 0) | (1 << row)
    if (at >= bitsOf.length) bitsOf = moved(new Int32Array(2 * bitsOf.length), room)
    bitsOf[at] = (bitsOf[at] ?? 0) | (1 << (number % bitsEach))
  }
}

/** A word's place among the words that are known; it is known from now on. */
function nthOf(word: number): number {
  const begins = word < base ** 3 ? word : Math.floor(word / base)
  beginnings[begins >> 5] = (beginnings[begins >> 5] ?? 0) | (1 << (begins & 31))
  const place = placeOf(word)
  if (words[place] === 0) {
    words[place] = word
    nth[place] = wordsKnown
    wordsKnown += 1
  }
  return nth[place] ?? 0
}

function widen(): void {
  bitsOf = moved(new Int32Array(2 * bitsOf.length), 2 * room)
  room *= 2
  told = new Int32Array(room)
}

/** The bits in a larger table with so much room for each word. */
function moved(larger: Int32Array<ArrayBuffer>, rows: number): Int32Array<ArrayBuffer> {
  for (let word = 0; word < wordsKnown && (word + 1) * room <= bitsOf.length; word += 1)
    larger.set(bitsOf.subarray(word * room, (word + 1) * room), word * rows)
  return larger
}

/** The patterns that are tried only where their words stand. */
export const held: RegExp[] = []

/** Two sets of each: a third would take more time to tell than it saves. */
export function needsOf(pattern: RegExp): Needs {
  held.push(pattern)
  const { all, ways } = neededWords(pattern)
  return { all: needsOfBest(all), ways: ways.map(needsOfBest) }
}
const needsOfBest = (sets: readonly ReadonlySet<string>[]): Need[] => sets.slice(0, 2).map(needOf)

function needOf(words: ReadonlySet<string>): Need {
  const number = numberOf(words)
  return { words, number, row: Math.floor(number / bitsEach), bit: 1 << (number % bitsEach) }
}

/** Whether nothing is missing that a pattern needs, as far as was known of patterns when the signals were told. */
export function meets({ bits, sets: told }: Signals, { all, ways }: Needs): boolean {
  if (!hasAll(bits, told, all)) return false
  for (const way of ways) if (hasAll(bits, told, way)) return true
  return ways.length === 0
}

function hasAll(bits: readonly number[], told: number, needs: readonly Need[]): boolean {
  for (const { number, row, bit } of needs) if (number < told && ((bits[row] ?? 0) & bit) === 0) return false
  return true
}

/** The bits of the words that were told since the last signals were taken. */
let told = new Int32Array(room)

/** Looks at each word of ASCII letters and digits once, whatever the number of patterns. */
export function signalsOf(text: string): Signals {
  const { units } = lookedOver(text)
  tellWords(units, 0, text.length)
  return takeSignals(marksOf(units, 0, text.length))
}

/** The signals of the words that were told, with the marks of the text they stand in. */
export function takeSignals(marks: number): Signals {
  const known = Math.min(numbers, mostSets)
  const bits = new Array<number>(Math.ceil(known / bitsEach))
  for (let row = 0; row < bits.length; row += 1) {
    bits[row] = told[row] ?? 0
    told[row] = 0
  }
  return { bits, sets: known, marks }
}

/** Tells the words of a part of a text that begins and ends with no word's middle; the text is given by `lookedOver`. */
export function tellWords(units: Int32Array, start: number, end: number): void {
  for (let at = start; at < end; ) {
    const from = at
    while (at < end && isLetter(units[at])) at += 1
    if (at > from) tellWord(units, from, at)
    else at += 1
  }
}
const isLetter = (unit = 0): boolean => (unit & kindOf) !== 0 && (unit & kindOf) < endOfWord

/** Tells one word, of ASCII letters and digits alone. */
export function tellWord(units: Int32Array, start: number, end: number): void {
  let word = (units[start] ?? 0) & kindOf
  const length = end - start
  if (length > 1) word = word * base + ((units[start + 1] ?? 0) & kindOf)
  if (length > 2) {
    word = word * base + ((units[start + 2] ?? 0) & kindOf)
    if (((beginnings[word >> 5] ?? 0) & (1 << (word & 31))) === 0) return
    take(word)
  }
  take(word * base + (length < mostLetters ? endOfWord : (units[start + 3] ?? 0) & kindOf))
}

function take(word: number): void {
  const place = placeOf(word)
  if (words[place] === 0) return
  const own = nth[place] ?? 0
  for (let rows = rowsOf[own] ?? 0; rows !== 0; rows &= rows - 1) {
    const row = 31 - Math.clz32(rows & -rows)
    told[row] = (told[row] ?? 0) | (bitsOf[own * room + row] ?? 0)
  }
}

/** Words that are met again and again: what they tell is worked out beforehand. */
export class ToldWords {
  /** By number the place in #bits of the rows that a word has any bits of; behind it those. */
  readonly #places: Int32Array
  readonly #bits: Int32Array
  readonly #sets = numbers

  constructor(words: readonly string[]) {
    const places = new Int32Array(words.length)
    const bits = [0]
    const units = new Int32Array(mostLetters)
    for (const [number, word] of words.entries()) {
      const { length } = word
      for (let at = 0; at < length && at < mostLetters; at += 1) units[at] = placeOfLetter[codeAt(word, at)] ?? 0
      tellWord(units, 0, length)
      let rows = 0
      for (let row = 0; row < told.length; row += 1) if (told[row] !== 0) rows |= 1 << row
      if (rows === 0) continue
      places[number] = bits.push(rows) - 1
      for (const own of told) if (own !== 0) bits.push(own)
      told.fill(0)
    }
    this.#places = places
    this.#bits = Int32Array.from(bits)
  }

  /** Whether patterns came to need more since. */
  get isStale(): boolean {
    return this.#sets !== numbers
  }

  /** What `tell` is to be given for the word of a number. */
  placeOf(number: number): number {
    return this.#places[number] ?? 0
  }

  tell(place: number): void {
    const bits = this.#bits
    let at = place
    for (let rows = bits[at] ?? 0; rows !== 0; rows &= rows - 1) {
      at += 1
      const row = 31 - Math.clz32(rows & -rows)
      told[row] = (told[row] ?? 0) | (bits[at] ?? 0)
    }
  }
}
