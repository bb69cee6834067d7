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
  /** Made when the first edit comes: a note may have none, and to list all sentences takes longer than to split them off. */
  #known: Map<string, Reading> | null = null
  #standing: readonly LineSentence[] = []

  constructor(lexicon: Lexicon<string>) {
    this.#lexicon = lexicon
  }

  /**
   * The reading of a part of a line that was looked over, from a place on. `quoted`: all of it lies within a quotation. What a note holds
   * at first is not copied: its sentences hold that one text in memory, and all that come later only their own.
   */
  of(part: string, quoted: boolean, line: Told, from: number): Reading {
    const isFirst = this.#known === null && this.#standing.length === 0
    const own = isFirst ? part : copyOf(part)
    if (quoted) return new Reading(own, this.#lexicon, true, line, from)
    if (!isFirst) this.#known ??= listed(this.#standing)
    const known = this.#known?.get(own)
    if (known !== undefined) return known
    const reading = new Reading(own, this.#lexicon, false, line, from)
    this.#known?.set(own, reading)
    return reading
  }

  /** Takes what stands in the note now, and lets go of what does no more, now and then. */
  tidy(sentences: readonly LineSentence[]): void {
    this.#standing = sentences
    if (this.#known !== null && this.#known.size > 2 * sentences.length + leastKept) this.#known = null
  }
}

/** Without those that lie within a quotation, or may: the same words may stand alone. */
function listed(sentences: readonly LineSentence[]): Map<string, Reading> {
  const known = new Map<string, Reading>()
  for (const { reading } of sentences) if (!isAllQuoted(reading)) known.set(reading.text, reading)
  return known
}

const isAllQuoted = ({ text, quotations: [first] }: Reading): boolean => first?.start === 0 && first.end === text.length
