import type { Editor } from '../editors/editor.ts'
import type { AskedNote } from './asked-note.ts'
import type { PageMemory } from './page-memory.ts'
import type { Presenter } from './presenter.ts'
import type { KeyActions } from './press-key.ts'

/** What the keys do in one note. */
export function keyActions(editor: Editor, note: AskedNote, presenter: Presenter, page: PageMemory): KeyActions {
  const list = (): boolean => {
    if (note.shown().length === 0 && !note.isTooLong()) return false
    presenter.open({ kind: 'list', by: 'key', refused: null })
    return true
  }
  return {
    list,
    next() {
      const words = note.words()
      const opened = presenter.opened()
      const isStep = opened.kind === 'card' && presenter.hasFocus()
      const caret = editor.caret() ?? 0
      const found = words.find(({ span }) => (isStep ? span.start >= opened.span.end : span.end >= caret)) ?? words[0]
      if (!found) return list()
      presenter.open({ kind: 'card', span: found.span, by: 'key', refused: null })
      return true
    },
    hide() {
      page.toggleHidden()
      return true
    },
    escape() {
      const wasOpen = presenter.opened().kind !== 'nothing'
      presenter.shut()
      return wasOpen
    },
  }
}
