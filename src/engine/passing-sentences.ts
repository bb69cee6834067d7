import type { LineSentence } from './line.ts'
import type { Test } from './read-note.ts'

const mostKnown = 200

/** Whether any sentence of a note passes a test. One that does is remembered, and only when it goes is another looked for. */
export class PassingSentences {
  readonly #known = new Map<Test, LineSentence | null>()

  some(test: Test, sentences: readonly LineSentence[]): boolean {
    const known = this.#known.get(test)
    if (known !== undefined) return known !== null
    const found = sentences.find(({ reading }) => test(reading)) ?? null
    if (this.#known.size < mostKnown) this.#known.set(test, found)
    return found !== null
  }

  /** Takes sentences among which some went and others came; gives the tests that are answered otherwise now. */
  update(
    sentences: readonly LineSentence[],
    gone: ReadonlySet<LineSentence>,
    come: readonly LineSentence[],
  ): ReadonlySet<Test> {
    const flipped = new Set<Test>()
    for (const [test, known] of this.#known) {
      if (known !== null && !gone.has(known)) continue
      const found = (known === null ? come : sentences).find(({ reading }) => test(reading)) ?? null
      this.#known.set(test, found)
      if ((known === null) !== (found === null)) flipped.add(test)
    }
    return flipped
  }
}
