/** From where, over which marks and which word, to where. */
const fields = 4

/**
 * Where terms go on: from a place in them, over the marks between and the next word's number, to another place; all are numbers. One table with
 * open addressing, which is quicker to look into, and to make, than a map for each place.
 */
export class Steps {
  #table: Int32Array
  #count = 0

  /** `expected`: about how many steps there will be. */
  constructor(expected: number) {
    this.#table = new Int32Array(2 * fields * 2 ** Math.ceil(Math.log2(expected + 1)))
  }

  add(from: number, mark: number, word: number, to: number): void {
    if (fields * 2 * this.#count >= this.#table.length) this.#grow()
    this.#put(from, mark, word, to)
    this.#count += 1
  }

  /** Where a step leads, 0 where there is none. */
  next(from: number, mark: number, word: number): number {
    const table = this.#table
    const last = table.length - 1
    for (let at = placeOf(from, mark, word) & last; ; at = (at + fields) & last) {
      const to = table[at + 3] ?? 0
      if (to === 0 || (table[at] === from && table[at + 2] === word && table[at + 1] === mark)) return to
    }
  }

  #put(from: number, mark: number, word: number, to: number): void {
    const table = this.#table
    const last = table.length - 1
    let at = placeOf(from, mark, word) & last
    while (table[at + 3] !== 0) at = (at + fields) & last
    table[at] = from
    table[at + 1] = mark
    table[at + 2] = word
    table[at + 3] = to
  }

  #grow(): void {
    const old = this.#table
    this.#table = new Int32Array(2 * old.length)
    for (let at = 0; at < old.length; at += fields)
      if (old[at + 3] !== 0) this.#put(old[at] ?? 0, old[at + 1] ?? 0, old[at + 2] ?? 0, old[at + 3] ?? 0)
  }
}

const placeOf = (from: number, mark: number, word: number): number => {
  const mixed = Math.imul(Math.imul(from + mark, 0x9e3779b1) + word, 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) * fields
}
