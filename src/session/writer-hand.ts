import type { Editor } from '../editors/editor.ts'
import { isOfField } from './is-of-field.ts'
import type { Life } from './life.ts'

/** Every way by which a writer changes a text; some editors swallow `beforeinput` and some keys, and some dictation sends nothing but `input`. */
const kinds = ['keydown', 'beforeinput', 'input', 'compositionend', 'paste', 'drop', 'cut']
/** What comes after `input`, sooner or later. */
const after = ['keyup', 'selectionchange']
/** With these the text has changed already. */
const isTooLate = new Set(['input', 'compositionend'])
/** Milliseconds within which a change is put down to the event before it. */
const reach = 1000

/** Tells the writer's own changes from those that the host makes, as when it opens a saved record in the field. `comes`: told before the text changes, wherever an event says that it will. */
export function watchWriterHand(editor: Editor, comes: () => void, life: Life) {
  let last = Number.NEGATIVE_INFINITY
  const seen = life.run((event: Event): void => {
    if (!event.isTrusted || !isOfField(event, editor)) return
    if (!isTooLate.has(event.type)) comes()
    last = Date.now()
  })
  const { document } = editor
  for (const kind of kinds) document.addEventListener(kind, seen, life.capture)
  // Where anybody listens to `input`, observers of the host's hear of the change then, and not after what the browser does next:
  // CKEditor 5 would scroll before Chromium has. So nobody does where `beforeinput` has told already.
  const told = (): void => document.removeEventListener('input', seen, true)
  const again = (): void => document.addEventListener('input', seen, life.capture)
  document.addEventListener('beforeinput', told, life.capture)
  for (const kind of after) document.addEventListener(kind, again, life.capture)
  // Whoever goes on to a button does not write: the next record that it opens in the same field is the host's.
  const left = (event: Event): void => {
    if (isOfField(event, editor)) last = Number.NEGATIVE_INFINITY
  }
  document.addEventListener('focusout', left, life.capture)
  return {
    /** Whether a change that is seen now is the writer's. */
    isWriting: (): boolean => Date.now() - last < reach,
    /** The writer has us change the text. */
    lend(): void {
      last = Date.now()
    },
  }
}
