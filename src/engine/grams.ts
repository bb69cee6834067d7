import { codeAt } from './code-at.ts'

/** A character moves this far with each that follows; `length` of them fill a key, and what came before them has left it. */
const shift = 4
const length = 5
const keys = 1 << 17

/** Which runs of five characters a text has. Where one of some words' is missing, the words need not be looked for: most are not there. */
export class Grams {
  readonly #bits = new Int32Array(keys >> 5)

  constructor(text: string) {
    const bits = this.#bits
    const { length } = text
    for (let at = 0, key = 0; at < length; at += 1) {
      key = ((key << shift) ^ codeAt(text, at)) & (keys - 1)
      bits[key >> 5] = (bits[key >> 5] ?? 0) | (1 << (key & 31))
    }
  }

  mayHold(words: string): boolean {
    for (let at = 0, key = 0; at < words.length; at += 1) {
      key = ((key << shift) ^ codeAt(words, at)) & (keys - 1)
      if (at >= length - 1 && ((this.#bits[key >> 5] ?? 0) & (1 << (key & 31))) === 0) return false
    }
    return true
  }
}
