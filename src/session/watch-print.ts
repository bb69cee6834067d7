import type { Editor } from '../editors/editor.ts'
import type { Life } from './life.ts'
import { viewsOf } from './views-of.ts'

/** Calls back before the page, or the frame that holds the field, is printed, and after. */
export function watchPrint(editor: Editor, window: Window, print: (isPrinting: boolean) => void, life: Life): void {
  for (const view of viewsOf(editor, window)) {
    view.addEventListener(
      'beforeprint',
      life.run(() => print(true)),
      life.capture,
    )
    view.addEventListener(
      'afterprint',
      life.run(() => print(false)),
      life.capture,
    )
  }
}
