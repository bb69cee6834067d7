/** From where, over which word, to where, and what is there. */
const fields = 4
const wordAt = 1
const toAt = 2
const thereAt = 3

/**
 * Where terms go on: from a place in them, over a number, to another place. One table with open addressing, which is quicker to look into,
 * and to make, than a map for each place; what there is to know of a place stands beside the step that leads there.
 */
export class Steps {
  #table: Int32Array
  #count = 0

  /** `expected`: about how many steps there will be. */
  constructor(expected: number) {
    this.#table = new Int32Array(2 * fields * 2 ** Math.ceil(Math.log2(expected + 1)))
  }

  add(from: number, word: number, to: number): void {
    if (fields * 2 * this.#count >= this.#table.length) this.#grow()
    this.#put(from, word, to)
    this.#count += 1
  }

  /** The step from a place over a word, to be handed to `to` and `there`. */
  step(from: number, word: number): number {
    const table = this.#table
    const last = table.length - 1
    for (let at = placeOf(from, word) & last; ; at = (at + fields) & last)
      if ((table[at + toAt] ?? 0) === 0 || (table[at] === from && table[at + wordAt] === word)) return at
  }

  /** Where a step leads, 0 where there is none. */
  to(step: number): number {
    return this.#table[step + toAt] ?? 0
  }

  /** What was put down of the place where a step leads. */
  there(step: number): number {
    return this.#table[step + thereAt] ?? 0
  }

  /** Puts down what there is to know of each place. */
  settle(places: readonly number[]): void {
    for (let at = 0; at < this.#table.length; at += fields) this.#table[at + thereAt] = places[this.to(at)] ?? 0
  }

  #put(from: number, word: number, to: number): void {
    const table = this.#table
    const last = table.length - 1
    let at = placeOf(from, word) & last
    while (table[at + toAt] !== 0) at = (at + fields) & last
    table[at] = from
    table[at + wordAt] = word
    table[at + toAt] = to
  }

  #grow(): void {
    const old = this.#table
    this.#table = new Int32Array(2 * old.length)
    for (let at = 0; at < old.length; at += fields)
      if (old[at + toAt] !== 0) this.#put(old[at] ?? 0, old[at + wordAt] ?? 0, old[at + toAt] ?? 0)
  }
}

const placeOf = (from: number, word: number): number => {
  const mixed = Math.imul(Math.imul(from, 0x9e3779b1) + word, 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) * fields
}
