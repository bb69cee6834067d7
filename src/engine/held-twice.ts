import { firstFrom, type Line } from './line.ts'

/** The lines in which words stand first and next, twice the same where one line has both; null where they do not. */
interface Places {
  readonly first: Line | null
  readonly next: Line | null
}

/** Words asked for longest ago are forgotten beyond this. */
const mostKnown = 200

/** Whether words stand in a text at two places at least. Once asked, they are looked for again only where the text changed. */
export class HeldTwice {
  readonly #known = new Map<string, Places>()

  holds(words: string, text: string, lines: readonly Line[]): boolean {
    const known = this.#known.get(words) ?? placesOf(words, text, lines)
    this.#known.set(words, known)
    return known.next !== null
  }

  /** Takes a text in which some lines came in the place of others; adds the keys of the words that are answered otherwise now. */
  update(text: string, lines: readonly Line[], gone: ReadonlySet<Line>, fresh: string, changed: Set<string>): void {
    if (this.#known.size > mostKnown) this.#forgetAll(changed)
    for (const [words, { first, next }] of this.#known) {
      const isGone = (line: Line | null): boolean => line !== null && gone.has(line)
      if (!isGone(first) && !isGone(next) && (next !== null || !fresh.includes(words))) continue
      const places = placesOf(words, text, lines)
      this.#known.set(words, places)
      if ((places.next === null) !== (next === null)) changed.add(twiceKey(words))
    }
  }

  #forgetAll(changed: Set<string>): void {
    for (const words of this.#known.keys()) changed.add(twiceKey(words))
    this.#known.clear()
  }
}

export const twiceKey = (words: string): string => `twice ${words}`

function placesOf(words: string, text: string, lines: readonly Line[]): Places {
  const first = text.indexOf(words)
  const next = first < 0 ? -1 : text.indexOf(words, first + 1)
  const lineAt = (at: number): Line | null => (at < 0 ? null : (lines[firstFrom(lines, at + 1, startOf) - 1] ?? null))
  return { first: lineAt(first), next: lineAt(next) }
}

const startOf = ({ start }: Line): number => start
