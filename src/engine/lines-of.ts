import type { Line } from './line.ts'
import type { Reading } from './reading/reading.ts'
import type { Readings } from './readings.ts'
import { eachSentence } from './sentences.ts'

/** A sentence that was read, and where in its line it begins; not yet among the line's sentences. */
export interface ReadSentence {
  readonly reading: Reading
  readonly line: Line
  readonly from: number
}

/** The lines of a part of a text that begins and ends with a line, and all their sentences in order; `place` is the first one's among the note's. */
export function linesOf(
  text: string,
  begin: number,
  end: number,
  place: number,
  readings: Readings,
): { readonly lines: Line[]; readonly read: ReadSentence[] } {
  const lines: Line[] = []
  const read: ReadSentence[] = []
  for (let start = begin; start <= end; ) {
    const found = text.indexOf('\n', start)
    const close = found < 0 || found > end ? end : found
    const line: Line = { start, length: close - start, first: place + read.length, sentences: [] }
    lines.push(line)
    const own = text.slice(start, close)
    eachSentence(own, (from, to, quoted) => {
      read.push({ reading: readings.of(own.slice(from, to), quoted), line, from })
    })
    start = close + 1
  }
  return { lines, read }
}
