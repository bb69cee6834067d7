import { CodeTable } from './code-table.ts'
import { kindOf } from './marks.ts'
import { mostLetters, neededWords } from './needed-words.ts'
import { lookedOver, marksOf } from './units.ts'
import { base, codeOf, endOfWord } from './word-codes.ts'

/** Which sets of words, of those that patterns cannot do without, have a word in a sentence: a bit for each. */
export interface Signals {
  /** The bits stand among those of other sentences, from a place on: made one by one they would lie far apart, and each be looked for anew. */
  readonly bits: Int32Array
  readonly at: number
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

/** By the code of a word, or of how words begin, where the list of its bits is. */
const listOf = new CodeTable(1 << 12)
/** So many that a number of them is kept without room of its own. */
export const bitsEach = 30
/** Whatever needs a set beyond those is tried everywhere. */
const mostRows = 32
const mostSets = mostRows * bitsEach
/** By the code of a word, or of how words begin, the bits of the sets with it: row by row. */
const bitsOf = new Map<number, number[]>()
/**
 * Lists of bits one behind another, each with a number before it of which rows there are any of. What is told of words lies close together:
 * it is looked at for nearly each word of a note, and whatever is far apart falls out of the processor's caches.
 */
let lists = new Int32Array(1 << 13)
let listsEnd = 1
/** By where the lists are of how a word begins and of the word itself, where that of both is. */
const listOfBoth = new Map<number, number>()
/** How often all lists were made, and whether sets came since. */
let made = 0
let isMade = true
const sets = new Map<string, number>()
/** How many numbers sets have so far. */
let numbers = 0
/** Whether any known word begins with three letters: a bit for each three. Most words of a note are none, and this is soon told. */
const beginnings = new Int32Array(((base ** 3) >> 5) + 1)

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
  for (const word of needed) {
    const code = codeOf(word)
    const rows = bitsOf.get(code) ?? []
    rows[row] = (rows[row] ?? 0) | (1 << (number % bitsEach))
    bitsOf.set(code, rows)
  }
  isMade = false
}

/** Makes the lists where sets came since; gives how often that was done. */
export function listsMade(): number {
  if (isMade) return made
  isMade = true
  made += 1
  listsEnd = 1
  listOfBoth.clear()
  for (const [code, rows] of bitsOf) {
    const begins = code < base ** 3 ? code : Math.floor(code / base)
    beginnings[begins >> 5] = (beginnings[begins >> 5] ?? 0) | (1 << (begins & 31))
    listOf.set(code, listed(rows))
  }
  return made
}

function listed(rows: ArrayLike<number>): number {
  if (listsEnd + mostRows >= lists.length) {
    const larger = new Int32Array(2 * lists.length)
    larger.set(lists)
    lists = larger
  }
  const place = listsEnd
  lists[place] = 0
  listsEnd += 1
  for (let row = 0; row < rows.length; row += 1) {
    const bits = rows[row] ?? 0
    if (bits === 0) continue
    lists[place] = (lists[place] ?? 0) | (1 << row)
    lists[listsEnd] = bits
    listsEnd += 1
  }
  return place
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
export function meets(signals: Signals, { all, ways }: Needs): boolean {
  if (!hasAll(signals, all)) return false
  for (const way of ways) if (hasAll(signals, way)) return true
  return ways.length === 0
}

function hasAll({ bits, at, sets }: Signals, needs: readonly Need[]): boolean {
  for (const { number, row, bit } of needs) if (number < sets && ((bits[at + row] ?? 0) & bit) === 0) return false
  return true
}

/** The bits of the words that were told since the last signals were taken. */
const told = new Int32Array(mostRows)
/** For the signals of some 64 sentences: it stays as long as any of them does. */
const roomEach = 1 << 11
let room = new Int32Array(roomEach)
let taken = 0

/** Looks at each word of ASCII letters and digits once, whatever the number of patterns. */
export function signalsOf(text: string): Signals {
  listsMade()
  const { units } = lookedOver(text)
  tellWords(units, 0, text.length)
  return takeSignals(marksOf(units, 0, text.length))
}

/** The signals of the words that were told, with the marks of the text they stand in. */
export function takeSignals(marks: number): Signals {
  const sets = Math.min(numbers, mostSets)
  const rows = Math.ceil(sets / bitsEach)
  if (taken + rows > room.length) {
    room = new Int32Array(roomEach)
    taken = 0
  }
  const at = taken
  taken += rows
  for (let row = 0; row < rows; row += 1) {
    room[at + row] = told[row] ?? 0
    told[row] = 0
  }
  return { bits: room, at, sets, marks }
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
  const both = listsOf(units, start, end)
  tell(both >>> 16)
  tell(both & 0xffff)
}

/** Where the lists are of how a word begins, 16 bits up, and of the word as far as it is looked at; 0 is an empty one. */
function listsOf(units: Int32Array, start: number, end: number): number {
  let code = (units[start] ?? 0) & kindOf
  const length = end - start
  if (length > 1) code = code * base + ((units[start + 1] ?? 0) & kindOf)
  if (length < 3) return listOf.get(code * base + endOfWord)
  code = code * base + ((units[start + 2] ?? 0) & kindOf)
  if (((beginnings[code >> 5] ?? 0) & (1 << (code & 31))) === 0) return 0
  const whole = code * base + (length < mostLetters ? endOfWord : (units[start + 3] ?? 0) & kindOf)
  return (listOf.get(code) << 16) | listOf.get(whole)
}

/** What `tell` is to be given for a word that is met again and again, until the lists are made once more. */
export function listOfWord(units: Int32Array, start: number, end: number): number {
  const both = listsOf(units, start, end)
  const begins = both >>> 16
  const whole = both & 0xffff
  if (begins === 0 || whole === 0) return begins + whole
  const known = listOfBoth.get(both)
  if (known !== undefined) return known
  tell(begins)
  tell(whole)
  const list = listed(told)
  told.fill(0)
  listOfBoth.set(both, list)
  return list
}

/** Tells all that is in a list. */
export function tell(list: number): void {
  let at = list
  for (let rows = lists[at] ?? 0; rows !== 0; rows &= rows - 1) {
    at += 1
    const row = 31 - Math.clz32(rows & -rows)
    told[row] = (told[row] ?? 0) | (lists[at] ?? 0)
  }
}
