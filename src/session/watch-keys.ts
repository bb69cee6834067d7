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
  /** A key comes. */
  came(): void
}

/** Takes our keys from the page, and every key from our own controls. */
export function watchKeys(editor: Editor, window: Window, root: InterfaceRoot, watch: KeyWatch, life: Life): void {
  const taken = new Set<string>()
  /** Gives whether the key was for us. */
  const take = (event: KeyboardEvent): boolean => {
    watch.came()
    const isOwn = root.isOwn(event.target)
    if (!isOwn) return watch.isCurrent() && pressKey(event, watch.keys(), watch.actions)
    // Several sessions may draw in one element: the one whose control has focus takes the key.
    const focused = root.focused()
    if (!focused) return false
    if (!pressKey(event, watch.keys(), watch.actions) && !moveInside(event, root.container, focused)) watch.leftOwn()
    event.stopImmediatePropagation()
    return true
  }
  const pressed = (event: KeyboardEvent): void => {
    if (take(event)) taken.add(event.code)
    // Its release went to another window.
    else taken.delete(event.code)
  }
  // The press may have given focus back to the field: the host would hear the release of a key that it never saw pressed.
  const released = (event: KeyboardEvent): void => {
    if (taken.delete(event.code)) event.stopImmediatePropagation()
  }
  for (const view of viewsOf(editor, window)) {
    view.addEventListener('keydown', life.run(pressed), life.capture)
    view.addEventListener('keyup', life.run(released), life.capture)
  }
}
