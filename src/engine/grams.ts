import { codeAt } from './code-at.ts'

/** A character moves this far with each that follows; `length` of them fill the longest key, and what came before them has left it. */
const shift = 4
const length = 5
const mostKeys = 1 << 17
const fewestKeys = 1 << 12

/** Which runs of five characters a text has. Where one of some words' is missing, the words need not be looked for: most are not there. */
export class Grams {
  readonly #bits: Int32Array
  /** All bits of a key: a short text has short ones, which are made with each key for the line typed in. */
  readonly #all: number

  constructor(text: string) {
    const { length } = text
    let keys = fewestKeys
    while (keys < mostKeys && keys < 16 * length) keys *= 2
    const bits = new Int32Array(keys >> 5)
    const all = keys - 1
    this.#bits = bits
    this.#all = all
    for (let at = 0, key = 0; at < length; at += 1) {
      key = ((key << shift) ^ codeAt(text, at)) & all
      bits[key >> 5] = (bits[key >> 5] ?? 0) | (1 << (key & 31))
    }
  }

  mayHold(words: string): boolean {
    const bits = this.#bits
    for (let at = 0, key = 0; at < words.length; at += 1) {
      key = ((key << shift) ^ codeAt(words, at)) & this.#all
      if (at >= length - 1 && ((bits[key >> 5] ?? 0) & (1 << (key & 31))) === 0) return false
    }
    return true
  }
}
