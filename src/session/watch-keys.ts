import type { Editor } from '../editors/editor.ts'
import type { Keys } from '../model/keys.ts'
import type { InterfaceRoot } from './interface-root.ts'
import type { Life } from './life.ts'
import { moveInside } from './move-inside.ts'
import { type KeyActions, pressKey } from './press-key.ts'
import { viewsOf } from './views-of.ts'

interface KeyWatch {
  keys(): Keys
  readonly actions: KeyActions
  /** Whether page-wide keys speak to this session. */
  isCurrent(): boolean
  /** Focus went from our own controls, or Tab led out of them. */
  leftOwn(): void
}

/** Takes our keys from the page, and every key from our own controls. */
export function watchKeys(editor: Editor, window: Window, root: InterfaceRoot, watch: KeyWatch, life: Life): void {
  const pressed = (event: KeyboardEvent): void => {
    if (!root.isOwn(event.target)) {
      if (watch.isCurrent()) pressKey(event, watch.keys(), watch.actions)
      return
    }
    // Several sessions may draw in one element: the one whose control has focus takes the key.
    if (!root.focused()) return
    pressKey(event, watch.keys(), watch.actions)
    const focused = root.focused()
    if (!event.defaultPrevented && focused && !moveInside(event, root.container, focused)) watch.leftOwn()
    event.stopImmediatePropagation()
  }
  for (const view of viewsOf(editor, window)) view.addEventListener('keydown', life.run(pressed), life.capture)
}
