import { codeAt } from './code-at.ts'
import { after, endsWord, kinds, otherLetter, placeOfLetter, wordAt } from './reading/letters.ts'
import { kindOf, mark } from './reading/marks.ts'
import { noNames } from './reading/no-names.ts'
import { listOfWord, listsMade, tell, tellWord, tellWords } from './reading/signals.ts'
import { marksOf, type Told } from './reading/units.ts'
import { wordsOf, writtenAsOne } from './reading/words.ts'

/** A word that no term has. */
export const unknown = -1

/** The words of a text by number, in parallel arrays that are used again for the next text. */
export interface NumberedWords {
  starts: Int32Array
  ends: Int32Array
  numbers: Int32Array
  /** Which marks the text holds. */
  marks: number
  /** How many words there are; what stands beyond in the arrays is left from before. */
  count: number
}

const none = new Int32Array(0)
const mostRemembered = 1000

/**
 * The words of all terms, each with a number. Numbering a text makes no strings but for contractions and letters
 * beyond ASCII: it is done for every sentence, and most sentences hold no term at all.
 */
export class Vocabulary {
  readonly #numbers = new Map<string, number>()
  readonly #words: string[] = []
  /** By a word's hash what tells the word and what it tells, side by side: every word of a note is looked up here. */
  #places = none
  /** How often all lists of bits had been made when those places were. */
  #lists = -1
  readonly #pieces = new Map<string, readonly { start: number; end: number; number: number }[]>()
  readonly #found: NumberedWords = { starts: none, ends: none, numbers: none, marks: 0, count: 0 }

  /** The words that are nobody's name have the numbers below this, behind those that are two in one. */
  readonly #afterNobody: number

  constructor() {
    for (const word of writtenAsOne) this.add(word)
    for (const word of noNames) this.add(word)
    this.#afterNobody = this.#words.length
  }

  /** The number of a word of a term, in small letters and written out. */
  add(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    const number = this.#words.length
    this.#numbers.set(word, number)
    this.#words.push(word)
    return number
  }

  /**
   * Numbers the words of a text, where `wordsOf` finds them, and tells them for its signals. `line`: what was told of the line that it
   * stands in, `from` a place on. Good until the next call; `settle` must have been called.
   */
  number(text: string, line: Told, from: number): NumberedWords {
    const found = this.#found
    const { length } = text
    if (found.starts.length < length) makeRoom(found, length)
    found.count = 0
    const { starts, ends, numbers } = found
    const { units } = line
    if (this.#lists !== listsMade()) this.settle()
    const places = this.#places
    const end = from + length
    found.marks = marksOf(units, from, end)
    const next = units[end] ?? 0
    units[end] = 0
    let at = from
    while (at < end) {
      const start = at
      let unit = (units[at] ?? 0) & kindOf
      let hash = 0
      while (unit !== 0 && unit <= mostPlaces) {
        hash = (Math.imul(hash, base) + unit) | 0
        at += 1
        unit = (units[at] ?? 0) & kindOf
      }
      if (at === start && unit !== otherLetter) {
        at += 1
        continue
      }
      if (at > start && (unit === 0 || endsWord(text, at - from))) {
        const place = this.#placeOf(units, start, at, hash)
        const number = (places[place + numberAt] ?? 0) - 1
        if (number < 0 || number >= writtenAsOne.length) {
          starts[found.count] = start - from
          ends[found.count] = at - from
          numbers[found.count] = number
          found.count += 1
          if (number < 0) tellWord(units, start, at)
          else tell(places[place + listAt] ?? 0)
          if (((units[start] ?? 0) & mark.capital) !== 0 && at - start > 2) this.#tellName(number)
          continue
        }
      }
      at = from + this.#takeAny(text, units, start - from, from)
    }
    units[end] = next
    return found
  }

  /** A word with a capital may be somebody's name. */
  #tellName(number: number): void {
    if (number < writtenAsOne.length || number >= this.#afterNobody) this.#found.marks |= mark.perhapsName
  }

  /** Takes the word of any letters at a place, or passes over what is none; gives where to go on. */
  #takeAny(text: string, units: Int32Array, start: number, from: number): number {
    const word = wordAt(text, start)
    if (word === undefined) return after(text, start)
    tellWords(units, from + start, from + start + word.length)
    const found = this.#found
    const pieces = this.#piecesOf(word)
    if (((units[from + start] ?? 0) & mark.capital) !== 0) this.#tellName(pieces[0]?.number ?? unknown)
    for (const piece of pieces) {
      found.starts[found.count] = start + piece.start
      found.ends[found.count] = start + piece.end
      found.numbers[found.count] = piece.number
      found.count += 1
    }
    return start + word.length
  }

  #piecesOf(word: string): readonly { start: number; end: number; number: number }[] {
    const known = this.#pieces.get(word)
    if (known !== undefined) return known
    const pieces = wordsOf(word).map(({ start, end, plain }) => {
      return { start, end, number: this.#numbers.get(plain) ?? unknown }
    })
    if (this.#pieces.size >= mostRemembered) this.#pieces.clear()
    this.#pieces.set(word.length > 12 ? ` ${word}`.slice(1) : word, pieces)
    return pieces
  }

  /** Must be called when all words are there. Makes a table of words by their hash, with open addressing. */
  settle(): void {
    this.#lists = listsMade()
    let size = 1024
    while (size < 2 * this.#words.length) size *= 2
    const last = fields * size - fields
    const places = new Int32Array(fields * size)
    const units = new Int32Array(this.#words.reduce((most, { length }) => Math.max(most, length), 0))
    for (const [number, word] of this.#words.entries()) {
      if (!/^[a-z0-9]+$/u.test(word)) continue
      const { length } = word
      for (let at = 0; at < length; at += 1) units[at] = placeOfLetter[codeAt(word, at)] ?? 0
      const hash = hashOf(units, 0, length)
      let place = spread(hash) & last
      while (places[place + numberAt] !== 0) place = (place + fields) & last
      places.set([hash, number + 1, listOfWord(units, 0, length), tailOf(units, 0, length)], place)
    }
    this.#places = places
  }

  /** Where a word is among the places, or an empty one. */
  #placeOf(units: Int32Array, start: number, end: number, hash: number): number {
    const places = this.#places
    const last = places.length - fields
    const length = end - start
    for (let place = spread(hash) & last; ; place = (place + fields) & last) {
      const number = (places[place + numberAt] ?? 0) - 1
      if (number < 0) return place
      if (places[place] !== hash || places[place + tailAt] !== tailOf(units, start, end)) continue
      if (length <= 2 * exactly || isWord(this.#words[number] ?? '', units, start, end)) return place
    }
  }
}

/** At a place are a word's hash, its number from 1 on, where the list of what it tells is, and the hash of its tail. */
const fields = 4
const numberAt = 1
const listAt = 2
const tailAt = 3

/** More than there are letters and digits, and odd: what is multiplied by it can be told again. */
const base = 37
const mostPlaces = 36
/** Of words of so many letters no two have the same hash, and with that of the tail behind them none of twice as many: longer ones are compared. */
const exactly = 6

function hashOf(units: Int32Array, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, base) + ((units[at] ?? 0) & kindOf)) | 0
  return hash
}

const tailOf = (units: Int32Array, start: number, end: number): number => hashOf(units, start + exactly, end)

const spread = (hash: number): number => {
  const mixed = Math.imul(hash, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}

/** Every word has a letter at least. */
function makeRoom(found: NumberedWords, words: number): void {
  found.starts = new Int32Array(words)
  found.ends = new Int32Array(words)
  found.numbers = new Int32Array(words)
}

function isWord(word: string, units: Int32Array, start: number, end: number): boolean {
  const { length } = word
  if (length !== end - start) return false
  for (let at = 0; at < length; at += 1)
    if (kinds[codeAt(word, at)] !== ((units[start + at] ?? 0) & kindOf)) return false
  return true
}
