import type { Box } from './editor.ts'
import { isHtmlElement } from './node-kinds.ts'
import { innerArea, parentInView } from './visible-area.ts'

/** Room that is left above and below words that were scrolled to, in CSS pixels. */
const room = 24

/** How far a stretch must be scrolled to lie between two edges: none where it does, or is longer than they are apart. */
const needed = (top: number, bottom: number, from: number, to: number): number => {
  if (top < from) return top - from - room
  return bottom > to ? Math.min(bottom - to + room, top - from) : 0
}

/**
 * Scrolls what holds an element, frames of the same origin included, until words can be seen; `now` gives where they stand, in the
 * viewport of the element's document.
 */
export function scrollTo(now: () => Pick<Box, 'top' | 'height'> | undefined, element: Element): void {
  const { ownerDocument } = element
  const view = ownerDocument.defaultView
  const by = (from: number, to: number): number => {
    const words = now()
    return words === undefined ? 0 : needed(words.top, words.top + words.height, from, to)
  }
  for (let at: Element | null = element; at !== null && at !== ownerDocument.documentElement; at = parentInView(at)) {
    if (!isHtmlElement(at) || at === ownerDocument.body || at.scrollHeight <= at.clientHeight) continue
    const { top, bottom } = innerArea(at)
    const scrolled = by(top, bottom)
    if (scrolled !== 0) at.scrollTop += scrolled
  }
  if (view === null) return
  const scrolled = by(0, view.innerHeight)
  if (scrolled !== 0) view.scrollBy({ top: scrolled, behavior: 'instant' })
  const frame = frameOf(view)
  if (frame === null) return
  scrollTo(() => {
    const words = now()
    return words && { top: innerArea(frame).top + words.top, height: words.height }
  }, frame)
}

const frameOf = (view: Window): HTMLElement | null => {
  try {
    return isHtmlElement(view.frameElement) ? view.frameElement : null
  } catch {
    return null
  }
}
