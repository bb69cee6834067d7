import type { Life } from './life.ts'

const kinds = [
  'keypress',
  'keyup',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'focusin',
]

/**
 * Keeps the host from hearing of what happens inside our interface, as far as a page lets anyone. A press never takes
 * focus from the field. `left` is called when focus goes from our interface to something else.
 */
export function keepOwnEvents(
  window: Window,
  isOwn: (target: EventTarget | null) => boolean,
  left: () => void,
  life: Life,
): void {
  const hold = (event: Event): void => {
    if (!isOwn(event.target)) return
    event.stopPropagation()
    if (event.type === 'mousedown') event.preventDefault()
  }
  const heldLeft = (event: Event): void => {
    hold(event)
    if (isOwn(event.target)) left()
  }
  for (const kind of kinds) window.addEventListener(kind, life.run(hold), life.capture)
  window.addEventListener('focusout', life.run(heldLeft), life.capture)
}
