import type { Editor } from '../editors/editor.ts'
import { isOfField } from './is-of-field.ts'
import type { Life } from './life.ts'

interface FocusActions {
  came(): void
  /** Focus went from the field; `to` is what has it now, where the page says so. */
  left(to: EventTarget | null): void
  caretMoved(): void
}

/** Tells when focus comes into a field and goes from it, and when its caret may have moved. */
export function watchFocus(editor: Editor, actions: FocusActions, { run, capture }: Life): void {
  const { document } = editor
  const came = run((event: FocusEvent) => {
    if (isOfField(event, editor)) actions.came()
  })
  const left = run((event: FocusEvent) => {
    if (isOfField(event, editor)) actions.left(event.relatedTarget)
  })
  document.addEventListener('focusin', came, capture)
  document.addEventListener('focusout', left, capture)
  document.addEventListener('selectionchange', run(actions.caretMoved), capture)
}
