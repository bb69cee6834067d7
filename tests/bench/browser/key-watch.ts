import type { Page } from '../../tools/browsers/browser.ts'

declare global {
  interface Window {
    /** How long each key took so far, and who waits for the next. */
    keyTimes: { readonly took: number[]; next: () => void }
  }
}

/** Has a page note how long each key takes: from the key's event to the first task after the frame that shows it. */
export const watchKeys = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const times: Window['keyTimes'] = { took: [], next: () => {} }
    window.keyTimes = times
    const view = window.rig.scroller().ownerDocument.defaultView
    const painted = (came: number): void => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        times.took.push(performance.now() - came)
        times.next()
      }
      port2.postMessage(null)
    }
    const isDead = (key: string): boolean => ['Control', 'Shift', 'Alt'].includes(key)
    view?.addEventListener(
      'keydown',
      (event) => {
        const came = performance.now()
        if (!isDead(event.key)) requestAnimationFrame(() => painted(came))
      },
      true,
    )
  }, null)

/** Presses a key and gives its time once it is painted. */
export const timeKey = async (page: Page, key: string): Promise<number> => {
  const before = await page.evaluate(() => window.keyTimes.took.length, null)
  await page.type(key)
  return page.evaluate(
    (count) =>
      new Promise<number>((resolve) => {
        const { keyTimes } = window
        const look = (): void => {
          const took = keyTimes.took[count]
          if (took === undefined) return
          keyTimes.next = () => {}
          // What is done late about this key must not be put down to the next.
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(took))))
        }
        keyTimes.next = look
        look()
      }),
    before,
  )
}
