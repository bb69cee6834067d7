/** Numbers of 32 bits: more than half as many as there are terms. Each beginning sets two bits in one of them, so that few others seem known. */
const rows = 1 << 13

/** Begins no term; begins some, with certain words behind it; is a term by itself. */
const followed = 1
const alone = 2

/**
 * Which words, by number, terms begin with. Most words of a note begin some term or other, and hardly any goes on as one does: the first
 * words of every term, three at most, are known, which tells nearly all of them apart without following any.
 */
export class Beginnings {
  #kinds = new Uint8Array(256)
  readonly #pairs = new Int32Array(rows)

  /** `others`: the words of the term behind its first. */
  add(first: number, others: readonly number[]): void {
    if (first >= this.#kinds.length) {
      const larger = new Uint8Array(2 * first)
      larger.set(this.#kinds)
      this.#kinds = larger
    }
    const next = others[0]
    const third = others[1]
    this.#kinds[first] = Math.max(this.#kinds[first] ?? 0, next === undefined ? alone : followed)
    if (next === undefined) return
    const pair = third === undefined ? pairOf(first, next) : pairOf(pairOf(first, next), third)
    const row = pair & (rows - 1)
    this.#pairs[row] = (this.#pairs[row] ?? 0) | bitsOf(pair)
  }

  /** Whether a term may begin with a word that has two others behind it, -1 where none that any term has. True for a few that do not. */
  has(first: number, next: number, third: number): boolean {
    const kind = first < this.#kinds.length ? this.#kinds[first] : 0
    if (kind !== followed) return kind === alone
    if (next < 0) return false
    const pair = pairOf(first, next)
    return this.#isKnown(pair) || (third >= 0 && this.#isKnown(pairOf(pair, third)))
  }

  #isKnown(pair: number): boolean {
    const own = bitsOf(pair)
    return ((this.#pairs[pair & (rows - 1)] ?? 0) & own) === own
  }
}

const pairOf = (first: number, next: number): number => {
  const mixed = Math.imul(Math.imul(first, 0x9e3779b1) + next, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}

/** Bits of those that do not tell the row. */
const bitsOf = (pair: number): number => (1 << (pair >>> 27)) | (1 << ((pair >>> 22) & 31))
