import { HeldByLines } from './held-by-lines.ts'
import { HeldTwice } from './held-twice.ts'
import type { Line } from './line.ts'
import type { Sought } from './reading/sought.ts'

/** What can be asked of a whole note without reading it again: words, one word, a word in some company, each within one line. */
export class HeldWords {
  readonly #words = new HeldByLines<string>(
    (text, words) => text.indexOf(words),
    (text) => text.toLowerCase(),
    (words) => words,
  )
  readonly #word = new HeldByLines<string>(indexOfWord)
  readonly #twice = new HeldTwice()
  readonly #sought = new HeldByLines<Sought>((text, sought) => sought.indexIn(text))

  /** In capitals or not. */
  holds(words: string, text: string, lines: readonly Line[]): boolean {
    return this.#words.holds(wordsKey(words), words.toLowerCase(), text, lines)
  }

  /** A whole word, capitals as they are given. */
  stands(word: string, text: string, lines: readonly Line[]): boolean {
    return this.#word.holds(wordKey(word), word, text, lines)
  }

  shows(sought: Sought, text: string, lines: readonly Line[]): boolean {
    return this.#sought.holds(soughtKey(sought), sought, text, lines)
  }

  holdsTwice(words: string, text: string, lines: readonly Line[]): boolean {
    return this.#twice.holds(words, text, lines)
  }

  /** Takes a text in which some lines came in the place of others; gives the keys of what holds now and did not, or did. */
  update(text: string, lines: readonly Line[], gone: readonly Line[], come: readonly Line[]): ReadonlySet<string> {
    const old = new Set(gone)
    const changed = new Set<string>()
    const last = come.at(-1)
    const fresh = last === undefined ? '' : text.slice(come[0]?.start, last.start + last.length)
    for (const held of [this.#words, this.#word, this.#sought]) held.update(text, lines, old, come, fresh, changed)
    this.#twice.update(text, lines, old, fresh, changed)
    return changed
  }
}

export const wordsKey = (words: string): string => `holds ${words}`
export const wordKey = (word: string): string => `stands ${word}`
export const soughtKey = ({ key }: Sought): string => `shows ${key}`

function indexOfWord(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!isWordAt(text, at - 1) && !isWordAt(text, at + word.length)) return at
  return -1
}

/** An ASCII letter, digit or underscore. */
const isWordAt = (text: string, at: number): boolean => /^\w/u.test(text.charAt(at))
