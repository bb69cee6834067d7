/**
 * Waits until the page has answered to an event: its own microtasks, the next frame where one is drawn, and a task after.
 * A tab in the background draws no frames; it waits a tenth of a second instead.
 */
export const settled = (window: Window): Promise<void> =>
  new Promise((resolve) => {
    const late = setTimeout(resolve, 100)
    window.requestAnimationFrame(() => {
      clearTimeout(late)
      setTimeout(resolve)
    })
  })
