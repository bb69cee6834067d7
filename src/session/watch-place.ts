import type { Life } from './life.ts'

const steps = Array.from({ length: 101 }, (_, step) => step / 100)

/**
 * Calls back when an element stands elsewhere in its viewport, or is of another size, whatever made it so: a notice put in above, a
 * panel folded, a transform. The browser tells when the element leaves a frame that lies just round it; nothing is polled.
 */
export function watchPlace(element: Element, window: Window, moved: () => void, life: Life): void {
  let observer: IntersectionObserver | null = null
  const watch = (): void => {
    observer?.disconnect()
    const { documentElement } = window.document
    const { left, top, right, bottom } = element.getBoundingClientRect()
    const margins = [top, documentElement.clientWidth - right, documentElement.clientHeight - bottom, left]
    let isFirst = true
    const tell = life.run((entries: IntersectionObserverEntry[]) => {
      const wasFirst = isFirst
      isFirst = false
      const now = entries.at(-1)?.boundingClientRect
      // The first call only says how it is, unless it moved since.
      if (wasFirst && now && Math.abs(now.left - left) < 1 && Math.abs(now.top - top) < 1) return
      moved()
      watch()
    })
    const rootMargin = margins.map((margin) => `${-Math.floor(margin)}px`).join(' ')
    observer = new IntersectionObserver(tell, { root: window.document, rootMargin, threshold: steps })
    observer.observe(element)
  }
  watch()
  life.signal.addEventListener('abort', () => observer?.disconnect())
}
