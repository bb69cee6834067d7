import type { Editor } from '../editors/editor.ts'
import type { AskedNote } from './asked-note.ts'
import { isDialog } from './opened.ts'
import type { PointerActions } from './pointer.ts'
import type { Presenter } from './presenter.ts'

/** What the pointer does in one note. */
export function pointerActions(editor: Editor, note: AskedNote, presenter: Presenter): Omit<PointerActions, 'isOwn'> {
  const isOpen = (): boolean => presenter.opened().kind !== 'nothing'
  return {
    isWanted: () => note.shown().length > 0 || isOpen(),
    rested(at) {
      const opened = presenter.opened()
      if (isDialog(opened) && (opened.by !== 'hover' || presenter.hasFocus())) return
      const found = at && presenter.wordsAt(at.left, at.top)
      if (found) presenter.open({ kind: 'card', span: found.span, by: 'hover', refused: null })
      else if (isDialog(opened)) presenter.shut()
    },
    clicked(at) {
      // A press that selects words is no question about them.
      const found = editor.caret() === null ? null : presenter.wordsAt(at.left, at.top)
      if (found) presenter.open({ kind: 'card', span: found.span, by: 'press', refused: null })
    },
    pressed(at) {
      if (isOpen() && !(at && presenter.wordsAt(at.left, at.top))) presenter.shut()
    },
  }
}
