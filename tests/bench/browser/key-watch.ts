import type { Page } from '../../tools/browsers/browser.ts'

declare global {
  interface Window {
    /** How long each key took that was not asked for yet, and who waits for the next. */
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

/**
 * What is done late about a key must not be put down to the next, nor a frame of ours: one that draws nothing keeps Chromium from the next
 * for the time of a screen's frame, so none is asked for.
 */
const rest = 30

/** Presses a key and gives its time once it is painted and the page has rested. */
export const timeKey = async (page: Page, key: string): Promise<number> => {
  await page.type(key)
  return page.evaluate(
    (milliseconds) =>
      new Promise<number>((resolve) => {
        const { keyTimes } = window
        const look = (): void => {
          const took = keyTimes.took.shift()
          if (took === undefined) return
          keyTimes.next = () => {}
          setTimeout(() => resolve(took), milliseconds)
        }
        keyTimes.next = look
        look()
      }),
    rest,
  )
}

/** Forgets the keys that nobody asked for. */
export const forgetKeys = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.keyTimes.took.length = 0
  }, null)
