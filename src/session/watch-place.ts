import type { Life } from './life.ts'

/**
 * Calls back when an element's place or size in its viewport is another, whatever moved it: a notice put in above, a panel folded, a
 * transform. An intersection observer whose root is just the element's own box tells of it, so that nothing is polled.
 */
export function watchPlace(element: Element, window: Window, moved: () => void, life: Life): void {
  let observer: IntersectionObserver | null = null
  const stop = (): void => observer?.disconnect()
  const told = life.run(moved)

  const watch = (): void => {
    stop()
    const { clientWidth, clientHeight } = window.document.documentElement
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect()
    if (width === 0 || height === 0) return
    const margins = [top, clientWidth - right, clientHeight - bottom, left]
    let isFirst = true
    observer = new IntersectionObserver(
      ([entry]) => {
        // The first call says how it is now: part of it may be out of sight.
        if (!isFirst) {
          told()
          watch()
        }
        isFirst = false
      },
      {
        rootMargin: margins.map((margin) => `${-Math.floor(margin)}px`).join(' '),
        threshold: [0.25, 0.5, 0.75, 0.9, 0.97, 1],
      },
    )
    observer.observe(element)
  }
  watch()
  life.signal.addEventListener('abort', stop)
}
