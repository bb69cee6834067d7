import { after, endsWord, isMark, placeOfLetter, small, wordAt } from './reading/letters.ts'
import { type Signals, tellWord, tellWords } from './reading/signals.ts'
import { wordsOf, writtenAsOne } from './reading/words.ts'

/** A word that no term has. */
export const unknown = -1

/** The words of a text by number, in parallel arrays that are used again for the next text. */
export interface NumberedWords {
  readonly starts: number[]
  readonly ends: number[]
  readonly numbers: number[]
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
  #slots = none
  /** By slot: the word's hash, and how long it is, as far as that matters. */
  #hashes = none
  #lengths = new Uint8Array(0)
  readonly #pieces = new Map<string, readonly { start: number; end: number; number: number }[]>()
  readonly #found: NumberedWords = { starts: [], ends: [], numbers: [], count: 0 }

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
   * Numbers the words of a text, where `wordsOf` finds them, and adds them to its signals: it is the one look at each letter of every
   * sentence. Good until the next call; `settle` must have been called.
   */
  number(text: string, signals: Signals): NumberedWords {
    const found = this.#found
    found.count = 0
    let at = 0
    while (at < text.length) {
      const code = text.charCodeAt(at)
      if (code < 128 ? small[code] === 0 : isMark(code)) at += 1
      else at = this.#take(text, at, signals)
    }
    return found
  }

  /** Takes the word at a place, or passes over a mark there; gives where to go on. */
  #take(text: string, start: number, signals: Signals): number {
    let hash = 0
    let at = start
    for (; at < text.length; at += 1) {
      const letter = placeOfLetter[text.charCodeAt(at)] ?? 0
      if (letter === 0) break
      hash = (Math.imul(hash, base) + letter) | 0
    }
    if (at === start || !endsWord(text, at)) return this.#takeAny(text, start, signals)
    const number = this.#lookUp(text, start, at, hash)
    if (number >= 0 && number < writtenAsOne.length) return this.#takeAny(text, start, signals)
    this.#put(start, at, number)
    tellWord(signals, text, start, at)
    return at
  }

  #takeAny(text: string, start: number, signals: Signals): number {
    const word = wordAt(text, start)
    if (word === undefined) return after(text, start)
    tellWords(signals, text, start, start + word.length)
    for (const piece of this.#piecesOf(word)) this.#put(start + piece.start, start + piece.end, piece.number)
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

  #put(start: number, end: number, number: number): void {
    const { starts, ends, numbers, count } = this.#found
    starts[count] = start
    ends[count] = end
    numbers[count] = number
    this.#found.count = count + 1
  }

  /**
   * Must be called when all words are there. Makes a table of words by their hash, with open addressing: a slot holds 1 and a
   * word's number, or 0 where it is free.
   */
  settle(): void {
    let size = 1024
    while (size < 4 * this.#words.length) size *= 2
    this.#slots = new Int32Array(size)
    this.#hashes = new Int32Array(size)
    this.#lengths = new Uint8Array(size)
    for (const [number, word] of this.#words.entries()) {
      if (!/^[a-z0-9]+$/u.test(word)) continue
      let hash = 0
      for (let at = 0; at < word.length; at += 1)
        hash = (Math.imul(hash, base) + (placeOfLetter[word.charCodeAt(at)] ?? 0)) | 0
      let slot = spread(hash) & (size - 1)
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (size - 1)
      this.#slots[slot] = number + 1
      this.#hashes[slot] = hash
      this.#lengths[slot] = Math.min(word.length, longer)
    }
  }

  #lookUp(text: string, start: number, end: number, hash: number): number {
    const slots = this.#slots
    const last = slots.length - 1
    const length = Math.min(end - start, longer)
    for (let slot = spread(hash) & last; ; slot = (slot + 1) & last) {
      const number = (slots[slot] ?? 0) - 1
      if (number < 0) return unknown
      if (this.#hashes[slot] !== hash || this.#lengths[slot] !== length) continue
      if (length < longer || isWord(this.#words[number] ?? '', text, start, end)) return number
    }
  }
}

/** More than there are letters and digits. */
const base = 38
/** Of words shorter than this no two have the same hash. */
const longer = 7

const spread = (hash: number): number => {
  const mixed = Math.imul(hash, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}

function isWord(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at += 1)
    if (word.charCodeAt(at) !== small[text.charCodeAt(start + at)]) return false
  return true
}
