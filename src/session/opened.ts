import type { Suggestion } from '../model/prompt.ts'
import type { Span } from '../model/span.ts'

/** How the writer opened card or list: what hovering opened, hovering closes; what a key opened holds the focus. */
export type OpenedBy = 'hover' | 'press' | 'key'

/** What is open of one note's interface: nothing, the card of some words, or the list. */
export type Opened =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'card'; readonly span: Span; readonly by: OpenedBy; readonly refused: Suggestion | null }
  | { readonly kind: 'list'; readonly by: OpenedBy; readonly refused: Suggestion | null }

export const nothingOpened: Opened = { kind: 'nothing' }
