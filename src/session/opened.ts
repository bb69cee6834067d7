import type { Suggestion } from '../model/prompt.ts'
import type { Span } from '../model/span.ts'

/** How the writer opened card or list: what hovering opened, hovering closes; what a key opened holds the focus. */
export type OpenedBy = 'hover' | 'press' | 'key'

type OpenedDialog =
  | { readonly kind: 'card'; readonly span: Span; readonly by: OpenedBy; readonly refused: Suggestion | null }
  | { readonly kind: 'list'; readonly by: OpenedBy; readonly refused: Suggestion | null }

/**
 * What is open of one note's interface: nothing, the card of some words, the list, or a line that never holds the focus: thanks for a
 * reply, or what is still asked as the writer comes to a button that saves.
 */
export type Opened =
  | OpenedDialog
  | { readonly kind: 'nothing' }
  | { readonly kind: 'thanks' }
  | { readonly kind: 'summary'; readonly button: Element }

export const nothingOpened: Opened = { kind: 'nothing' }

/** Card or list, which the writer works in. */
export const isDialog = (opened: Opened): opened is OpenedDialog => opened.kind === 'card' || opened.kind === 'list'
