import type { Page } from '../../tools/browsers/browser.ts'
import type { BrowserRow } from './browser-row.ts'
import { openLongNote } from './open-long-note.ts'
import type { Sites } from './open-sites.ts'
import { spreadOf } from './spread.ts'

/** Megabytes of script in use in a page, our isolated world's included, once what is not needed is collected. */
const heapOf = async ({ devtools }: Page): Promise<number> => {
  await devtools?.send('HeapProfiler.collectGarbage')
  return ((await devtools?.send('Runtime.getHeapUsage'))?.usedSize ?? Number.NaN) / 1e6
}

/** Presses so many keys, a letter and Backspace by turns, so that the note stays as it is; two at a time, as quick fingers do. */
const pressKeys = async (page: Page, keys: number): Promise<void> => {
  for (let key = 0; key < keys; key += 2) await Promise.all([page.press('e'), page.press('Backspace')])
}

/** The heap of a page with a long note after 1,000 keys and after 10,000; only where the browser tells of it. */
export const memoryRows = async (sites: Sites): Promise<BrowserRow[]> => {
  const side = async (on: boolean) => {
    const page = await openLongNote(sites, 'textarea', on)
    await pressKeys(page, 1000)
    const early = await heapOf(page)
    await pressKeys(page, 9000)
    const late = await heapOf(page)
    await page.close()
    return { early, late }
  }
  // Two processes, and no time is taken here: both at once.
  const [on, off] = await Promise.all([side(true), side(false)])
  const row = (what: string, of: 'early' | 'late'): BrowserRow => ({
    browser: sites.browser.name,
    what,
    unit: 'MB',
    with: spreadOf([on[of]]),
    without: spreadOf([off[of]]),
  })
  return [row('heap after 1,000 keys', 'early'), row('heap after 10,000 keys', 'late')]
}
