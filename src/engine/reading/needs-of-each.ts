import { neededWords } from './needed-words.ts'
import { bitsEach, held, numbersOfRows, put, type Signals } from './signals.ts'

/** What each of many patterns needs: thirty have a row of bits for the words of one set, and the next for those of another. */
export interface NeedsOfEach {
  readonly row: number
  /** For each thirty the bits of those of which nothing is known. */
  readonly always: readonly number[]
}

/** So that one look tells which of thirty patterns may match. */
export function needsOfEach(patterns: readonly RegExp[]): NeedsOfEach {
  const always = new Array<number>(Math.ceil(patterns.length / bitsEach)).fill(0)
  const first = numbersOfRows(2 * always.length)
  for (const [nth, pattern] of patterns.entries()) {
    held.push(pattern)
    const thirty = Math.floor(nth / bitsEach)
    const [one, other = one] = neededWords(pattern).all
    if (one === undefined || other === undefined) {
      always[thirty] = (always[thirty] ?? 0) | (1 << (nth % bitsEach))
      continue
    }
    const number = first + 2 * thirty * bitsEach + (nth % bitsEach)
    put(one, number)
    put(other, number + bitsEach)
  }
  return { row: first / bitsEach, always }
}

/** Which of some thirty patterns nothing is missing for, as far as was known of them: a bit for each. */
export function met({ bits, sets: told }: Signals, { row, always }: NeedsOfEach, thirty: number): number {
  const from = row + 2 * thirty
  if (told < (from + 2) * bitsEach) return -1
  return ((bits[from] ?? 0) & (bits[from + 1] ?? 0)) | (always[thirty] ?? 0)
}
