import type { Level } from './level.ts'
import type { Source } from './rule.ts'
import type { Span } from './span.ts'

/** Words that the writer may want instead. `replaces` says whether they can stand exactly where the anchor stands. */
export interface Suggestion {
  readonly text: string
  readonly replaces: boolean
}

/** What a check found: where (null for the note as a whole) and, where a rule's own term was met, which. */
export interface Evidence {
  readonly span: Span | null
  readonly term?: string
  /** What the term stands for: one reading, or several of which only the writer knows the right one. */
  readonly means?: readonly string[]
}

/** A rule and its evidence, put as a question to the writer. Spans are into the text that was checked. */
export interface Prompt {
  readonly check: string
  readonly rule: string
  readonly level: Level
  readonly span: Span | null
  /** The whole sentence round the span; null for the note as a whole. A prompt waits until its sentence is finished. */
  readonly sentence: Span | null
  /** The writer's own words at the span; empty for the note as a whole. */
  readonly quote: string
  readonly question: string
  readonly why: string
  readonly source: Source
  /** A sentence in which the question is answered. */
  readonly answered: string
  readonly suggestions: readonly Suggestion[]
  /** The rule's own term, where the anchor is one: what "ask no more about this word" speaks of. Never the note's text. */
  readonly term: string | null
}
