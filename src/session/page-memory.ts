import type { HighlightMarks } from '../editors/highlights.ts'
import type { Span } from '../model/span.ts'
import { createListeners } from './listeners.ts'
import type { NoteView } from './note-view.ts'
import type { SharedRoot } from './shared-root.ts'

/** What one field's note is remembered by while its page is open; nothing of it is kept anywhere else. */
export interface NoteMemory {
  text: string
  typedIn: boolean
  untouched: readonly Span[]
  readonly answered: Set<string>
  /** The prompts that were counted as asked, as `answered` names them. */
  readonly asked: Set<string>
  /** Whether a session is open on it. */
  taken: boolean
}

/** What the sessions of one page share. It goes with the page. */
export interface PageMemory {
  /** Whether the writer hid everything on this page. */
  isHidden(): boolean
  toggleHidden(): void
  /** Calls back when that changes; returns how to stop. */
  onHidden(changed: () => void): () => void
  /** Takes the memory of a field's note, made from the text it holds when it is first met. */
  note(field: object, text: () => string): NoteMemory
  /** The note that page-wide keys speak to: the one whose field had focus last. */
  current(): NoteView | null
  setCurrent(view: NoteView | null): void
  /** The notes that are open. */
  readonly views: Set<NoteView>
  /** Calls back when a note becomes the current one, or does so again, or none is; returns how to stop. */
  onCurrent(changed: () => void): () => void
  /** The interface's roots by the element that each hangs on. */
  readonly roots: Map<Element, SharedRoot>
  /** What each session paints in a document: highlights belong to the document, not to the field. */
  readonly painted: Map<Document, Map<object, HighlightMarks>>
}

/** A memory for the sessions of one page, with nothing in it yet. */
export function createPageMemory(): PageMemory {
  let hidden = false
  let current: NoteView | null = null
  const hiding = createListeners()
  const turning = createListeners()
  const notes = new WeakMap<object, NoteMemory>()
  return {
    isHidden: () => hidden,
    toggleHidden() {
      hidden = !hidden
      hiding.tell()
    },
    onHidden: hiding.add,
    current: () => current,
    setCurrent(view) {
      current = view
      turning.tell()
    },
    views: new Set(),
    onCurrent: turning.add,
    note(field, read) {
      const known = notes.get(field)
      if (known && !known.taken) {
        known.taken = true
        return known
      }
      const text = read()
      const untouched = text === '' ? [] : [{ start: 0, end: text.length }]
      const fresh = {
        text,
        typedIn: false,
        untouched,
        answered: new Set<string>(),
        asked: new Set<string>(),
        taken: true,
      }
      notes.set(field, fresh)
      return fresh
    },
    roots: new Map(),
    painted: new Map(),
  }
}
