import { copyOf } from './copy-of.ts'
import type { Lexicon } from './lexicon.ts'
import type { LineSentence } from './line.ts'
import { Reading } from './reading/reading.ts'
import type { Told } from './reading/units.ts'

/** Readings are let go once there are so many more than sentences in the note. */
const leastKept = 200

/** Readings by the text of their sentence, so that none is read twice while it stands in the note. */
export class Readings {
  readonly #lexicon: Lexicon<string>
  #known = new Map<string, Reading>()

  constructor(lexicon: Lexicon<string>) {
    this.#lexicon = lexicon
  }

  /** The reading of a part of a line that was looked over, from a place on. `quoted`: all of it lies within a quotation. */
  of(part: string, quoted: boolean, line: Told, from: number): Reading {
    const own = copyOf(part)
    const known = quoted ? undefined : this.#known.get(own)
    if (known !== undefined) return known
    const reading = new Reading(own, this.#lexicon, quoted, line, from)
    if (!quoted) this.#known.set(own, reading)
    return reading
  }

  /** Lets go of what stands in the note no more, now and then. */
  tidy(sentences: readonly LineSentence[]): void {
    if (this.#known.size <= 2 * sentences.length + leastKept) return
    const standing = sentences.filter(({ reading }) => this.#known.get(reading.text) === reading)
    this.#known = new Map(standing.map(({ reading }) => [reading.text, reading]))
  }
}
