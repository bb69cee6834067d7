import { codeAt } from './code-at.ts'

/** A character moves this far with each that follows; `length` of them fill the longest key, and what came before them has left it. */
const shift = 4
const length = 5
const mostKeys = 1 << 17
const fewestKeys = 1 << 12
/** One run in so many of a text's is known, so that a long text is soon told; words may begin at any place between two. */
const step = 4
const allPlaces = (1 << step) - 1

/** Which runs of five characters a text has. Where one of some words' is missing, the words need not be looked for: most are not there. */
export class Grams {
  readonly #bits: Int32Array
  /** All bits of a key: a short text has short ones, which are made with each key for the line typed in. */
  readonly #all: number

  constructor(text: string) {
    const { length } = text
    let keys = fewestKeys
    while (keys < mostKeys && keys < step * length) keys *= 2
    const bits = new Int32Array(keys >> 5)
    const all = keys - 1
    this.#bits = bits
    this.#all = all
    for (let at = 0, run = 0; at + step <= length; at += step) {
      run = (run << shift) ^ codeAt(text, at)
      run = (run << shift) ^ codeAt(text, at + 1)
      run = (run << shift) ^ codeAt(text, at + 2)
      run = (run << shift) ^ codeAt(text, at + 3)
      const key = run & all
      bits[key >> 5] = (bits[key >> 5] ?? 0) | (1 << (key & 31))
    }
  }

  mayHold(words: string): boolean {
    const bits = this.#bits
    const end = words.length
    /** A bit for each way the words may lie among the runs that are known, where they cannot lie so. */
    let not = 0
    for (let at = 0, run = 0; at < end; at += 1) {
      run = (run << shift) ^ codeAt(words, at)
      const key = run & this.#all
      if (at >= length - 1 && ((bits[key >> 5] ?? 0) & (1 << (key & 31))) === 0) not |= 1 << (at % step)
      if (not === allPlaces) return false
    }
    return true
  }
}
