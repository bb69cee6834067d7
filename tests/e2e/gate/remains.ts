import type { Page } from '../../tools/browsers/browser.ts'
import { pendingTimers } from '../../tools/browsers/timer-watch.ts'
import { fieldArea } from '../editors/field-area.ts'

/** What an extension might still have in a page where it is off. */
export interface Remains {
  /** Elements of ours, highlights, and how many style sheets the documents have adopted. */
  readonly traces: string
  /** The timers of our scripts that are still to run. */
  readonly timers: string
  /** Our keys, as far as they come through to the host. */
  readonly keys: string
}

const readTraces = (): string => {
  const { documents, shadows, elements } = window.pageParts(false)
  const own = elements.filter(({ localName }) => localName.startsWith('recordwell')).length
  const highlights = documents.flatMap((one) => [...(one.defaultView?.CSS.highlights.keys() ?? [])])
  const sheets = [...documents, ...shadows].map(({ adoptedStyleSheets }) => adoptedStyleSheets.length)
  return JSON.stringify({ own, highlights, sheets })
}

const listenForKeys = (): void => {
  const came: string[] = []
  for (const { defaultView } of window.pageParts(false).documents)
    defaultView?.addEventListener('keydown', ({ code }) => came.push(code), { capture: true })
  Reflect.set(window, 'keysThatCame', came)
}

/** Looks a page over in which the script has been played, and presses our keys in its field. */
export const readRemains = async (page: Page): Promise<Remains> => {
  const { left, top, height } = await page.evaluate(fieldArea, null)
  await page.click({ x: left + 60, y: top + Math.min(60, height / 2) })
  await page.evaluate(listenForKeys, null)
  for (const keys of ['Alt+KeyQ', 'Alt+Shift+KeyQ', 'Alt+Shift+KeyX', 'Escape']) await page.press(keys)
  const keys = await page.evaluate(() => JSON.stringify(Reflect.get(window, 'keysThatCame')), null)
  const timers = JSON.stringify((await page.evaluate(pendingTimers, null)) ?? [])
  return { traces: await page.evaluate(readTraces, null), timers, keys }
}
