/**
 * A number for the code of each of some words, 0 for any other. With open addressing, and quicker to look into than a map: this is done for
 * nearly every word of a note. Its size is a power of two, and more than twice as large as the words are many.
 */
export class CodeTable {
  readonly size: number
  readonly #codes: Int32Array
  readonly #numbers: Int32Array

  constructor(size: number) {
    this.size = size
    this.#codes = new Int32Array(size)
    this.#numbers = new Int32Array(size)
  }

  get(code: number): number {
    return this.#numbers[this.#placeOf(code)] ?? 0
  }

  set(code: number, number: number): void {
    const place = this.#placeOf(code)
    this.#codes[place] = code
    this.#numbers[place] = number
  }

  #placeOf(code: number): number {
    const codes = this.#codes
    const last = this.size - 1
    const mixed = Math.imul(code, 0x9e3779b1)
    let place = (mixed ^ (mixed >>> 15)) & last
    while (codes[place] !== 0 && codes[place] !== code) place = (place + 1) & last
    return place
  }
}
