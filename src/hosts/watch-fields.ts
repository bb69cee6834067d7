import { findControl, findField } from './find-field.ts'
import { rememberLast } from './last-field.ts'
import { isFrame } from './node-kinds.ts'

/** A frame's document where it may be seen, that is, where it is of the same origin. */
const documentIn = (frame: HTMLIFrameElement): Document | null => {
  try {
    return frame.contentDocument
  } catch {
    return null
  }
}

const isServedFromOutside = (window: Window): boolean => {
  try {
    return window.parent !== window && Boolean(window.parent.document)
  } catch {
    return false
  }
}

const deepest = (document: Document): Element | null => {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  return active
}

/**
 * Calls back whenever focus comes into a field for words, in this window or in a same-origin frame below it, and at once where it is
 * there already; and once more before the first thing is then typed in it, for some fields open up only when they have the focus. In a
 * frame whose parent is of the same origin it does nothing: the parent serves it, for a script of ours in an editor's own frame
 * dies when the editor writes it anew. Every control that gets the focus is remembered, for the writer may say what it is. Returns how to stop.
 */
export const watchFields = (window: Window, came: (field: HTMLElement, isTypedIn: boolean) => void): (() => void) => {
  if (isServedFromOutside(window)) return () => {}
  const stop = new AbortController()
  const capture = { capture: true, signal: stop.signal }
  let untyped: HTMLElement | null = null

  const tell = (target: EventTarget | null): void => {
    untyped = findField(target)
    const control = untyped ?? findControl(target)
    if (control) rememberLast(control)
    if (!untyped) return
    came(untyped, false)
  }
  const typed = (event: Event): void => {
    const field = untyped
    untyped = null
    if (field && findField(event.composedPath()[0] ?? event.target) === field) came(field, true)
  }
  const lookInto = (document: Document): void => {
    const active = deepest(document)
    const inner = isFrame(active) ? documentIn(active) : null
    if (inner) lookInto(inner)
    else if (document.hasFocus()) tell(active ?? document)
  }
  const focused = (event: Event): void => {
    const target = event.composedPath()[0] ?? event.target
    if (target && 'document' in target) lookInto(window.document)
    else tell(target)
  }
  const loaded = ({ target }: Event): void => {
    const inner = isFrame(target) ? documentIn(target) : null
    if (inner) watch(inner)
  }
  // A click into a frame tells its parent no more than that it lost the focus: look again for frames that came since.
  const blurred = ({ target, currentTarget }: Event): void => {
    if (target !== currentTarget) return
    lookAgain()
    // Firefox knows only after the event which frame has it: one in a shadow root was not found before.
    setTimeout(lookAgain)
  }
  const lookAgain = (): void => {
    if (stop.signal.aborted) return
    watch(window.document)
    lookInto(window.document)
  }
  // Again and again on the same document: what is already listening is not added twice, and what document.open() threw
  // away is there again.
  const watch = (document: Document): void => {
    const view = document.defaultView
    if (!view) return
    view.addEventListener('focus', focused, capture)
    view.addEventListener('blur', blurred, capture)
    // Not `input`: who listens to that has the host's observers told too early.
    view.addEventListener('beforeinput', typed, capture)
    document.addEventListener('load', loaded, capture)
    for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe, frame')) {
      const inner = documentIn(frame)
      if (inner) watch(inner)
    }
    // Frames inside shadow roots are found when they have the focus.
    const active = deepest(document)
    const inner = isFrame(active) ? documentIn(active) : null
    if (inner && inner !== document) watch(inner)
  }

  lookAgain()
  return () => stop.abort()
}
