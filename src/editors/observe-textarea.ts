import { isGone } from './is-gone.ts'
import type { TextControl } from './node-kinds.ts'

// Setting `value` from a script makes no event that can be relied on; a look this often, and only in the focused field, sees it.
const lookEvery = 400

/**
 * Calls back after every change of a textarea's or text input's text: at once for what is typed, within half a second for what the
 * page's scripts put there while the field has focus, on focus for what they put there before. Returns how to stop.
 */
export const observeTextarea = (field: TextControl, changed: () => void): (() => void) => {
  const { ownerDocument } = field
  const stop = new AbortController()
  const { signal } = stop
  let last = field.value
  let timer: ReturnType<typeof setInterval> | undefined

  const rest = (): void => {
    clearInterval(timer)
    timer = undefined
  }
  const look = (): void => {
    if (isGone(field)) {
      rest()
      return
    }
    const now = field.value
    if (now === last) return
    last = now
    changed()
  }
  const watch = (): void => {
    look()
    timer ??= setInterval(look, lookEvery)
  }

  field.addEventListener('input', look, { signal })
  field.addEventListener('change', look, { signal })
  field.addEventListener('focus', watch, { signal })
  field.addEventListener('blur', rest, { signal })
  ownerDocument.addEventListener('selectionchange', look, { signal })
  // The form's fields are set back after its event.
  ownerDocument.addEventListener('reset', () => setTimeout(look), { signal, capture: true })
  if (field.matches(':focus')) watch()

  return () => {
    stop.abort()
    rest()
  }
}
