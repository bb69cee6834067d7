import type { Editor } from '../editors/editor.ts'
import type { Life } from './life.ts'
import { viewsOf } from './views-of.ts'
import { watchPlace } from './watch-place.ts'

/** A press may open a panel above the field, a transition may end with it elsewhere. */
const kinds = ['scroll', 'resize', 'click', 'transitionend', 'animationend', 'toggle', 'load']

/**
 * Calls back when the words of a field may stand somewhere else: scrolled, resized, or moved by what the host just did.
 * Observers and events only; nothing is polled.
 */
export function watchLayout(editor: Editor, window: Window, moved: () => void, life: Life): void {
  const tell = life.run(moved)
  const passive = { ...life.capture, passive: true }
  for (const view of viewsOf(editor, window)) {
    for (const kind of kinds) view.addEventListener(kind, tell, passive)
  }
  const resized = new ResizeObserver(tell)
  resized.observe(editor.element)
  resized.observe(window.document.body)
  life.signal.addEventListener('abort', () => resized.disconnect())
  watchPlace(editor.element, window, tell, life)
  // A font that comes late makes other lines of the same box.
  for (const { fonts } of new Set([window.document, editor.document]))
    fonts.addEventListener('loadingdone', tell, { signal: life.signal })
  window.matchMedia('(forced-colors: active)').addEventListener('change', tell, { signal: life.signal })
}
