import type { NoteContext } from '../model/note-context.ts'
import type { Prompt } from '../model/prompt.ts'
import type { Span } from '../model/span.ts'
import type { Replies } from '../ui/replies.ts'
import { createListeners } from './listeners.ts'

/** The note that had the focus last, for whoever shows it elsewhere than beside its field. Every property is read anew. */
export interface NoteView {
  /** All that is asked now, marked or not: in the order of the text, what is asked of the whole note last. */
  readonly prompts: readonly Prompt[]
  /** The note as it is now; the prompts' spans are into it. Nothing of it may be kept when the note is no longer the current one. */
  readonly text: string
  /** What the form round it holds. */
  readonly context: NoteContext
  /** What the field is called on the screen; empty where it has no name. */
  readonly label: string
  /** The same replies as on the card. */
  readonly replies: Replies
  /** Calls back when any of this has changed, at most once a frame and never at rest; returns how to stop. */
  onChange(listener: () => void): () => void
  /** Shows a prompt beside its words, and the words in the field. */
  jump(prompt: Prompt): void
  /** Shows words in the field, scrolled into sight and marked for a moment. */
  show(span: Span): void
}

type Seen = Pick<NoteView, 'prompts' | 'text' | 'context'>

interface NoteViewOptions {
  now(): Seen
  label(): string
  replies: Replies
  jump(prompt: Prompt): void
  show(span: Span): void
}

/** A view, and how to say that what it shows may have changed. */
export function createNoteView({ now, label, replies, jump, show }: NoteViewOptions) {
  const listeners = createListeners()
  let told = now()
  const view: NoteView = {
    get prompts() {
      return now().prompts
    },
    get text() {
      return now().text
    },
    get context() {
      return now().context
    },
    get label() {
      return label()
    },
    replies,
    onChange: listeners.add,
    jump,
    show,
  }
  return {
    view,
    tell(): void {
      if (!listeners.any()) return
      const seen = now()
      if (isSame(seen, told)) return
      told = seen
      listeners.tell()
    },
  }
}

const isSame = (a: Seen, b: Seen): boolean =>
  a.text === b.text &&
  a.context === b.context &&
  a.prompts.length === b.prompts.length &&
  a.prompts.every(({ rule, span }, at) => {
    const other = b.prompts[at]
    return other?.rule === rule && other.span?.start === span?.start && other.span?.end === span?.end
  })
