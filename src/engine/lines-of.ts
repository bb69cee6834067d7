import { type Line, LineSentence } from './line.ts'
import { lookedOver } from './reading/units.ts'
import type { Readings } from './readings.ts'
import { eachSentence } from './sentences.ts'

/** The lines of a part of a text that begins and ends with a line, and all their sentences in order; `place` is the first one's among the note's. */
export function linesOf(
  text: string,
  begin: number,
  end: number,
  place: number,
  readings: Readings,
): { readonly lines: Line[]; readonly read: LineSentence[] } {
  const lines: Line[] = []
  const read: LineSentence[] = []
  for (let start = begin, close = 0; start <= end; start = close + 1) {
    const found = text.indexOf('\n', start)
    close = found < 0 || found > end ? end : found
    const line: Line = { start, length: close - start, first: place + read.length, sentences: [] }
    lines.push(line)
    if (close === start) continue
    const own = text.slice(start, close)
    const told = lookedOver(own)
    eachSentence(own, told, (from, to, quoted) => {
      const sentence = new LineSentence(readings.of(own.slice(from, to), quoted, told, from), line, from)
      line.sentences.push(sentence)
      read.push(sentence)
    })
  }
  return { lines, read }
}
