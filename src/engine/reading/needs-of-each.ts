import { neededWords } from './needed-words.ts'
import { bitsEach, held, numbersOfRows, put, type Signals } from './signals.ts'

/** What each of many patterns needs: thirty have a row of bits for the words of one set, and the next rows for those of others. */
export interface NeedsOfEach {
  readonly row: number
  /** How many rows thirty have. */
  readonly rows: number
  /** For each thirty the bits of those of which nothing is known. */
  readonly always: readonly number[]
}

/** So that one look tells which of thirty patterns may match; of several in place of one, all have to. */
export function needsOfEach(patterns: readonly (RegExp | readonly RegExp[])[]): NeedsOfEach {
  const always = new Array<number>(Math.ceil(patterns.length / bitsEach)).fill(0)
  const needed = patterns.map((pattern) => [pattern].flat().flatMap((one) => neededWords(one).all))
  const rows = Math.max(...needed.map((sets) => sets.length))
  const first = numbersOfRows(rows * always.length)
  held.push(...patterns.flat())
  for (const [nth, sets] of needed.entries()) {
    const thirty = Math.floor(nth / bitsEach)
    const [one] = sets
    if (one === undefined) always[thirty] = (always[thirty] ?? 0) | (1 << (nth % bitsEach))
    else
      for (let row = 0; row < rows; row += 1)
        put(sets[row] ?? one, first + (rows * thirty + row) * bitsEach + (nth % bitsEach))
  }
  return { row: first / bitsEach, rows, always }
}

/** Which of some thirty patterns nothing is missing for, as far as was known of them: a bit for each. */
export function met({ bits, at, sets }: Signals, { row, rows, always }: NeedsOfEach, thirty: number): number {
  const from = row + rows * thirty
  if (sets < (from + rows) * bitsEach) return -1
  let all = -1
  for (let own = from; own < from + rows; own += 1) all &= bits[at + own] ?? 0
  return all | (always[thirty] ?? 0)
}
