/**
 * Waits until the page has answered to an event: its own microtasks, the next frame, and a task after. A tab in the background draws
 * no frames; there it waits a tenth of a second instead. A busy page draws its frame later than that, and is waited for.
 */
export const settled = (window: Window): Promise<void> =>
  new Promise((resolve) => {
    if (window.document.hidden) setTimeout(resolve, 100)
    else window.requestAnimationFrame(() => setTimeout(resolve))
  })
