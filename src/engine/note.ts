import type { NoteContext } from '../model/note-context.ts'
import type { Span } from '../model/span.ts'
import type { Hit, Lexicon } from './lexicon.ts'
import { Reading } from './reading/reading.ts'
import { sentencesOfLine } from './sentences.ts'

/** A sentence where it stands in the note. */
export interface Sentence extends Span {
  readonly index: number
  readonly reading: Reading
}

/** A term of one rule where it stands in the note: the hit is within the sentence, the span within the note. */
export interface Met {
  readonly sentence: Sentence
  readonly hit: Hit<string>
  readonly span: Span
}

/** A note that has been read: its sentences in order, and what the host's form already holds. */
export interface Note {
  readonly text: string
  readonly context: NoteContext
  readonly sentences: readonly Sentence[]
  /** Whether words stand anywhere in the note, in capitals or not. */
  holds(words: string): boolean
  /** Where a rule's terms stand, outside quotations, in order. */
  met(rule: string): readonly Met[]
  /** The sentences before and after one, headings passed over. */
  neighbours(sentence: Sentence): { readonly before: Sentence | null; readonly after: Sentence | null }
}

interface LineSentence extends Span {
  readonly reading: Reading
}

/** A span within a sentence as a span of the note. */
export const placed = (sentence: Sentence, span: Span): Span => ({
  start: sentence.start + span.start,
  end: sentence.start + span.end,
})

/**
 * Reads notes, and keeps what did not change between one call and the next: a line that stood in the last text is not
 * split again, a sentence that stood in it is not read again.
 */
export function createReader(lexicon: Lexicon<string>): (text: string, context: NoteContext) => Note {
  let lines = new Map<string, readonly LineSentence[]>()
  let readings = new Map<string, Reading>()
  return (text, context) => {
    const keptLines = new Map<string, readonly LineSentence[]>()
    const keptReadings = new Map<string, Reading>()
    const sentences: Sentence[] = []
    const readLine = (line: string): readonly LineSentence[] =>
      sentencesOfLine(line).map((span) => {
        const own = line.slice(span.start, span.end)
        return { ...span, reading: readings.get(own) ?? keptReadings.get(own) ?? new Reading(own, lexicon) }
      })
    let start = 0
    while (start <= text.length) {
      const found = text.indexOf('\n', start)
      const end = found < 0 ? text.length : found
      const line = text.slice(start, end)
      const known = keptLines.get(line) ?? lines.get(line) ?? readLine(line)
      keptLines.set(line, known)
      for (const one of known) {
        keptReadings.set(one.reading.text, one.reading)
        sentences.push({
          index: sentences.length,
          start: start + one.start,
          end: start + one.end,
          reading: one.reading,
        })
      }
      start = end + 1
    }
    lines = keptLines
    readings = keptReadings
    return noteOf(text, context, sentences)
  }
}

function noteOf(text: string, context: NoteContext, sentences: readonly Sentence[]): Note {
  const byRule = new Map<string, Met[]>()
  for (const sentence of sentences) {
    for (const hit of sentence.reading.hits) {
      const list = byRule.get(hit.owner)
      const met = { sentence, hit, span: placed(sentence, hit) }
      if (list === undefined) byRule.set(hit.owner, [met])
      else list.push(met)
    }
  }
  let small: string | undefined
  return {
    text,
    context,
    sentences,
    holds: (words) => {
      small ??= text.toLowerCase()
      return small.includes(words.toLowerCase())
    },
    met: (rule) => byRule.get(rule) ?? [],
    neighbours: ({ index }) => ({
      before: passHeading(sentences, index - 1, -1),
      after: passHeading(sentences, index + 1, 1),
    }),
  }
}

function passHeading(sentences: readonly Sentence[], at: number, step: number): Sentence | null {
  const next = sentences[at]
  if (next === undefined) return null
  return isHeading(next.reading) ? (sentences[at + step] ?? next) : next
}

/** A few words without a full stop, such as "What we did". */
const isHeading = (reading: Reading): boolean =>
  reading.words.length <= 5 && !/[.!?…,;"'”’)\d]$/u.test(reading.text) && /^(?:\p{Lu}|\d+\.)/u.test(reading.text)
