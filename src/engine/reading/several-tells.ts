import { met, needsOfEach } from './needs-of-each.ts'
import type { Signals } from './signals.ts'
import { madeReady } from './tells.ts'

/** Long patterns, thirty at most, that are tried on parts of one sentence: one look at its words tells which of them may match any part. */
export class SeveralTells {
  readonly #patterns: RegExp[] = []

  /** Whether a part matches a pattern, where it is one of those that may. */
  tells(pattern: RegExp): (may: number, text: string) => boolean {
    const bit = 1 << this.#patterns.length
    this.#patterns.push(pattern)
    const ready = madeReady(pattern)
    return (may, text) => (may & bit) !== 0 && ready().test(text)
  }

  /** Once all are there: those that may match some part of a sentence, a bit each. */
  may(): (signals: Signals) => number {
    const needs = needsOfEach(this.#patterns)
    return (signals) => met(signals, needs, 0)
  }
}
