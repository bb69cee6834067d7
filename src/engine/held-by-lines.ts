import { Grams } from './grams.ts'
import { firstFrom, type Line } from './line.ts'

/** What is looked for, and a line that holds it; null where none does. */
interface Held<Sought> {
  readonly sought: Sought
  line: Line | null
}

/** Gives where a thing is first in a text, -1 where it is not. */
type Search<Sought> = (text: string, sought: Sought) => number

/** What was asked longest ago is forgotten beyond this; whoever still needs the answer asks again. */
const mostKnown = 800
/** So many times a text is searched before it is worth while to tell its grams. */
const fewSearches = 2

/** Whether a line of a text holds something. Once asked, it is looked for again only in lines that changed. */
export class HeldByLines<Sought> {
  readonly #search: Search<Sought>
  readonly #fold: (text: string) => string
  readonly #known = new Map<string, Held<Sought>>()
  readonly #wordsOf: ((sought: Sought) => string) | null
  #folded: string | null = null
  #searches = 0
  #grams: Grams | null = null

  /**
   * `fold` is what is done to the text before it is searched, line by line or whole; `wordsOf` tells what stands in the folded text
   * wherever a thing is found, of things that are mostly not there.
   */
  constructor(
    search: Search<Sought>,
    fold: (text: string) => string = (text) => text,
    wordsOf: ((sought: Sought) => string) | null = null,
  ) {
    this.#search = search
    this.#fold = fold
    this.#wordsOf = wordsOf
  }

  holds(key: string, sought: Sought, text: string, lines: readonly Line[]): boolean {
    const known = this.#known.get(key)
    if (known !== undefined) return known.line !== null
    const line = this.#find(sought, text, lines)
    this.#known.set(key, { sought, line })
    return line !== null
  }

  /** Takes a text in which some lines, with their text, came in the place of others; adds the keys of what it holds and did not, or did and does not. */
  update(
    text: string,
    lines: readonly Line[],
    gone: ReadonlySet<Line>,
    come: readonly Line[],
    comeText: string,
    changed: Set<string>,
  ): void {
    this.#folded = null
    this.#searches = 0
    this.#grams = null
    if (this.#known.size === 0) return
    if (this.#known.size > mostKnown) this.#forgetOldest(changed)
    const fresh = this.#fold(comeText)
    const wordsOf = this.#wordsOf
    const grams = wordsOf === null || this.#known.size <= fewSearches ? null : new Grams(fresh)
    for (const [key, held] of this.#known) {
      const before = held.line !== null
      if (held.line !== null && !gone.has(held.line)) continue
      const mayCome = wordsOf === null || grams === null || grams.mayHold(wordsOf(held.sought))
      const comes = mayCome && this.#search(fresh, held.sought) >= 0
      held.line = comes ? this.#among(come, held.sought, text) : null
      if (before && held.line === null) held.line = this.#find(held.sought, text, lines)
      if (before !== (held.line !== null)) changed.add(key)
    }
  }

  #forgetOldest(changed: Set<string>): void {
    for (const key of [...this.#known.keys()].slice(0, mostKnown >> 1)) {
      changed.add(key)
      this.#known.delete(key)
    }
  }

  #find(sought: Sought, text: string, lines: readonly Line[]): Line | null {
    this.#folded ??= this.#fold(text)
    if (!this.#mayHold(this.#folded, sought)) return null
    const at = this.#search(this.#folded, sought)
    if (at < 0) return null
    const likely = lines[firstFrom(lines, at + 1, ({ start }) => start) - 1]
    if (likely !== undefined && this.#isIn(likely, sought, text)) return likely
    // Folding made the text longer before it, or it goes on from one line to the next.
    return this.#among(lines, sought, text)
  }

  #mayHold(folded: string, sought: Sought): boolean {
    this.#searches += 1
    if (this.#wordsOf === null || this.#searches <= fewSearches) return true
    this.#grams ??= new Grams(folded)
    return this.#grams.mayHold(this.#wordsOf(sought))
  }

  #among(lines: readonly Line[], sought: Sought, text: string): Line | null {
    return lines.find((line) => this.#isIn(line, sought, text)) ?? null
  }

  #isIn({ start, length }: Line, sought: Sought, text: string): boolean {
    return this.#search(this.#fold(text.slice(start, start + length)), sought) >= 0
  }
}
