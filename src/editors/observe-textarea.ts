import { isGone } from './is-gone.ts'
import type { TextControl } from './node-kinds.ts'

// Setting `value` from a script moves the selection, and the browser tells of that, but for an emptied field (Chromium) and for a
// text of the same length whose caret stays at its end (Firefox). Those are looked for, for a while after something happened.
const lookEvery = 400
const looksAfter = 5

/**
 * Calls back after every change of a textarea's or text input's text: at once for what is typed, soon for what the page's scripts put there in
 * answer to the writer, and with the next thing that happens for the few changes that no event tells of. No timer runs while
 * nothing happens. Returns how to stop.
 */
export const observeTextarea = (field: TextControl, changed: () => void): (() => void) => {
  const { ownerDocument } = field
  const stop = new AbortController()
  const { signal } = stop
  let last = field.value
  let timer: ReturnType<typeof setTimeout> | undefined
  let looksLeft = 0

  const look = (): void => {
    if (isGone(field)) return
    const now = field.value
    if (now === last) return
    last = now
    changed()
  }
  const lookLater = (): void => {
    timer = undefined
    look()
    looksLeft -= 1
    if (looksLeft > 0 && !isGone(field)) timer = setTimeout(lookLater, lookEvery)
  }
  const watch = (): void => {
    look()
    looksLeft = looksAfter
    timer ??= setTimeout(lookLater, lookEvery)
  }

  const rest = (): void => {
    clearTimeout(timer)
    timer = undefined
  }

  for (const kind of ['input', 'change', 'focus']) field.addEventListener(kind, watch, { signal })
  field.addEventListener('blur', rest, { signal })
  ownerDocument.addEventListener('selectionchange', look, { signal })
  for (const kind of ['click', 'pointerover'])
    ownerDocument.addEventListener(kind, look, { signal, capture: true, passive: true })
  // The form's fields are set back after its event.
  ownerDocument.addEventListener('reset', () => setTimeout(look), { signal, capture: true })

  return () => {
    stop.abort()
    rest()
  }
}
