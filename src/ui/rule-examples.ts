import type { Span } from '../model/span.ts'

/** A rule's own examples as they are shown. */
export interface RuleExamples {
  /** Sentences that it asks about, and the words it asks about in them; null where it is the whole. */
  readonly asks: readonly { readonly text: string; readonly span: Span | null }[]
  /** A sentence in which the question is answered. */
  readonly answered: string
  /** Sentences that it leaves alone. */
  readonly quiet: readonly string[]
}
