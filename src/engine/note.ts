import type { NoteContext } from '../model/note-context.ts'
import type { Span } from '../model/span.ts'
import type { Hit } from './lexicon.ts'
import type { Reading } from './reading/reading.ts'
import type { Sought } from './reading/sought.ts'

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
  /** What was told of it, by ways of looking at its sentence alone. */
  readonly kept: unknown[]
}

/**
 * A note that has been read: its sentences in order, and what the host's form already holds. What a check looks at here
 * decides when it has to look again, so the narrowest question is the quickest one as somebody types: `met`, `where`,
 * `some`, `neighbours`, `holds` and `stands` before `sentences` and `text`, which change with every key.
 */
export interface Note {
  readonly text: string
  readonly context: NoteContext
  readonly sentences: readonly Sentence[]
  /** Whether words stand anywhere in the note, within one line, in capitals or not. */
  holds(words: string): boolean
  /** Whether words stand at two places of the note at least, each within one line and with its capitals. */
  holdsTwice(words: string): boolean
  /** Whether a word of ASCII letters and digits stands anywhere in the note, whole and with its capitals. */
  stands(word: string): boolean
  /** Whether something is met within any one line of the note. */
  shows(sought: Sought): boolean
  /** Where a rule's terms stand, outside quotations, in order. */
  met(rule: string): readonly Met[]
  /** The sentences whose reading is so, in order. The test must look at nothing else and be the same function every time. */
  where(isSo: (reading: Reading) => boolean): readonly Sentence[]
  /** The sentences by what their readings hold, such as a name: each in order, the things in none. As for `where`, always the same function. */
  by(thingsIn: (reading: Reading) => readonly string[]): ByThing
  /** Whether any sentence's reading is so: as `where`, and quicker where the answer alone is wanted. */
  some(isSo: (reading: Reading) => boolean): boolean
  /** The sentences just before one, the nearest first, eight at most. */
  before(sentence: Sentence): readonly Sentence[]
  /** The sentences before and after one, headings passed over. */
  neighbours(sentence: Sentence): { readonly before: Sentence | null; readonly after: Sentence | null }
}

/** The sentences of a note by what they hold. Who asks for some things only looks again only when those, or which there are, change. */
export interface ByThing {
  /** In order, things in none. */
  readonly lists: Pick<ReadonlyMap<string, readonly Sentence[]>, 'get' | 'keys'>
  /** Another number where things came that no sentence held, or went from all. */
  readonly kinds: number
  /** The same as the note goes on, unless all of it was told again: room for what somebody works out of the things. */
  readonly room: { kept: unknown }
}

/** A span within a sentence as a span of the note. */
export const placed = (sentence: Sentence, span: Span): Span => ({
  start: sentence.start + span.start,
  end: sentence.start + span.end,
})
