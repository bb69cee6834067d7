import { findNoteField, isHtmlElement } from './find-note-field.ts'

export { findNoteField }

const isFrame = (element: object | null): element is HTMLIFrameElement =>
  element !== null && isHtmlElement(element) && (element.localName === 'iframe' || element.localName === 'frame')

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
 * Calls back whenever focus comes into a note field of this window or of a same-origin frame below it, and at once where it is
 * there already; the same field may come again. Returns how to stop. In a frame whose parent is of the same origin it does
 * nothing: the parent serves it, for a script of ours in an editor's own frame dies when the editor writes it anew.
 */
export const watchNoteFields = (window: Window, opened: (field: HTMLElement) => void): (() => void) => {
  if (isServedFromOutside(window)) return () => {}
  const stop = new AbortController()
  const capture = { capture: true, signal: stop.signal }

  const tell = (target: EventTarget | null): void => {
    const field = findNoteField(target)
    if (field) opened(field)
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
    watch(window.document)
    lookInto(window.document)
  }
  // Again and again on the same document: what is already listening is not added twice, and what document.open() threw
  // away is there again.
  const watch = (document: Document): void => {
    const view = document.defaultView
    if (!view || stop.signal.aborted) return
    view.addEventListener('focus', focused, capture)
    view.addEventListener('blur', blurred, capture)
    document.addEventListener('load', loaded, capture)
    for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe, frame')) {
      const inner = documentIn(frame)
      if (inner) watch(inner)
    }
    // Frames inside shadow roots are found when they have the focus.
    const active = deepest(document)
    const inner = isFrame(active) ? documentIn(active) : null
    if (inner && inner !== document) inner.defaultView?.addEventListener('focus', focused, capture)
  }

  watch(window.document)
  lookInto(window.document)
  return () => stop.abort()
}
