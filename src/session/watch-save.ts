import type { Editor } from '../editors/editor.ts'
import type { Life } from './life.ts'
import { viewsOf } from './views-of.ts'

/** Milliseconds that a summary stays when the pointer has left the button: long enough to come to it. */
const grace = 300

interface SaveWatch {
  /** Whether anything would be said now; while not, nothing is looked for. */
  isWanted(): boolean
  isOwn(target: EventTarget | null): boolean
  /** The button that saves the note which an event's target is or lies in. */
  buttonAt(target: EventTarget | null): HTMLElement | null
  came(button: HTMLElement): void
  left(): void
}

/**
 * Tells when the writer comes to a button that saves, by pointer or by key, and leaves it; once, until it is left. It only listens: nothing
 * is prevented, held back or given the focus.
 */
export function watchSave(editor: Editor, window: Window, watch: SaveWatch, life: Life) {
  let at: HTMLElement | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const stay = (): void => clearTimeout(timer)
  const gone = life.run(() => {
    at = null
    watch.left()
  })
  const leave = (): void => {
    stay()
    if (at) timer = setTimeout(gone, grace)
  }
  const reached = life.run((event: Event): void => {
    if (watch.isOwn(event.target)) {
      stay()
      return
    }
    const button = watch.isWanted() ? watch.buttonAt(event.composedPath()[0] ?? event.target) : null
    if (!button) {
      leave()
      return
    }
    stay()
    if (button === at) return
    at = button
    watch.came(button)
  })
  const wentOut = life.run((event: PointerEvent | FocusEvent): void => {
    if (event.relatedTarget === null) leave()
  })
  const passive = { ...life.capture, passive: true }
  for (const view of viewsOf(editor, window)) {
    view.addEventListener('pointerover', reached, passive)
    view.addEventListener('focusin', reached, passive)
    view.addEventListener('pointerout', wentOut, passive)
    view.addEventListener('focusout', wentOut, passive)
  }
  life.signal.addEventListener('abort', stay)
}
