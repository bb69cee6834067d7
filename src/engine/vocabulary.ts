import { after, endsWord, otherLetter, placeOfLetter, wordAt } from './reading/letters.ts'
import { ToldWords, tellWord, tellWords } from './reading/signals.ts'
import { unitsOf } from './reading/units.ts'
import { wordsOf, writtenAsOne } from './reading/words.ts'

/** A word that no term has. */
export const unknown = -1

/** The words of a text by number, in parallel arrays that are used again for the next text. */
export interface NumberedWords {
  starts: Int32Array
  ends: Int32Array
  numbers: Int32Array
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
  readonly #told = new ToldWords(this.#words)
  /** By slot: a word's hash, and with the bits of its length, as far as that matters, its number from 1 on; 0 where it is free. */
  #slots = none
  /** The letters of all words one after another, as `unitsOf` gives them, and by number where each begins. */
  #letters = new Uint8Array(0)
  #begins = none
  readonly #pieces = new Map<string, readonly { start: number; end: number; number: number }[]>()
  readonly #found: NumberedWords = { starts: none, ends: none, numbers: none, count: 0 }

  constructor() {
    for (const word of writtenAsOne) this.add(word)
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
   * Numbers the words of a text, where `wordsOf` finds them, and tells them for its signals: it is the one look at each letter of every
   * sentence. Good until the next call; `settle` must have been called.
   */
  number(text: string): NumberedWords {
    const found = this.#found
    const { length } = text
    if (found.starts.length < length) makeRoom(found, length)
    found.count = 0
    const { starts, ends, numbers } = found
    const units = unitsOf(text)
    const told = this.#told
    told.settle()
    let at = 0
    while (at < length) {
      const start = at
      let unit = units[at] ?? 0
      let hash = 0
      while (unit !== 0 && unit <= mostPlaces) {
        hash = (Math.imul(hash, base) + unit) | 0
        at += 1
        unit = units[at] ?? 0
      }
      if (at === start && unit !== otherLetter) {
        at += 1
        continue
      }
      if (at > start && (unit === 0 || endsWord(text, at))) {
        const number = this.#lookUp(units, start, at, hash)
        if (number < 0 || number >= writtenAsOne.length) {
          starts[found.count] = start
          ends[found.count] = at
          numbers[found.count] = number
          found.count += 1
          if (number < 0) tellWord(units, start, at)
          else told.tell(number)
          continue
        }
      }
      at = this.#takeAny(text, units, start)
    }
    return found
  }

  /** Takes the word of any letters at a place, or passes over what is none; gives where to go on. */
  #takeAny(text: string, units: Uint8Array, start: number): number {
    const word = wordAt(text, start)
    if (word === undefined) return after(text, start)
    tellWords(units, start, start + word.length)
    const found = this.#found
    for (const piece of this.#piecesOf(word)) {
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
    this.#told.settle()
    let size = 1024
    while (size < 2 * this.#words.length) size *= 2
    const slots = new Int32Array(2 * size)
    const letters = new Uint8Array(this.#words.reduce((sum, { length }) => sum + length, 0))
    const begins = new Int32Array(this.#words.length)
    let free = 0
    for (const [number, word] of this.#words.entries()) {
      if (!/^[a-z0-9]+$/u.test(word)) continue
      let hash = 0
      begins[number] = free
      for (let at = 0; at < word.length; at += 1) {
        const letter = placeOfLetter[word.charCodeAt(at)] ?? 0
        hash = (Math.imul(hash, base) + letter) | 0
        letters[free] = letter
        free += 1
      }
      let slot = spread(hash) & (size - 1)
      while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & (size - 1)
      slots[2 * slot] = hash
      slots[2 * slot + 1] = ((number + 1) << lengthBits) | Math.min(word.length, longer)
    }
    this.#slots = slots
    this.#letters = letters
    this.#begins = begins
  }

  #lookUp(units: Uint8Array, start: number, end: number, hash: number): number {
    const slots = this.#slots
    const last = (slots.length >> 1) - 1
    const length = Math.min(end - start, longer)
    for (let slot = spread(hash) & last; ; slot = (slot + 1) & last) {
      const taken = slots[2 * slot + 1] ?? 0
      if (taken === 0) return unknown
      if (slots[2 * slot] !== hash || (taken & longer) !== length) continue
      const number = (taken >> lengthBits) - 1
      if (length < longer || this.#isWord(number, units, start, end)) return number
    }
  }

  /** Whether a word's letters are those of a text. */
  #isWord(number: number, units: Uint8Array, start: number, end: number): boolean {
    if (this.#words[number]?.length !== end - start) return false
    const letters = this.#letters
    const shift = (this.#begins[number] ?? 0) - start
    for (let at = start; at < end; at += 1) if (letters[at + shift] !== units[at]) return false
    return true
  }
}

/** More than there are letters and digits. */
const base = 38
const mostPlaces = 36
/** Of words shorter than this no two have the same hash; it fills the bits of a length. */
const longer = 7
const lengthBits = 3

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
