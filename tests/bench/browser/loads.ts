import type { Page } from '../../tools/browsers/browser.ts'
import type { BrowserRow } from './browser-row.ts'
import { cpuTime } from './cpu-time.ts'
import type { Sites } from './open-sites.ts'
import { spreadOf } from './spread.ts'

/** Milliseconds from the first byte to a page that is loaded and has rested for a task after it. */
const loadTime = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        requestIdleCallback(() => {
          const [entry] = performance.getEntriesByType('navigation')
          resolve(entry instanceof PerformanceNavigationTiming ? entry.loadEventEnd - entry.responseStart : Number.NaN)
        })
      }),
    null,
  )

/** Loads a page that has no field for a note again and again, by turns with and without the extension. */
export const loadRows = async ({ browser, pageWithoutNotes }: Sites, loads: number): Promise<BrowserRow[]> => {
  const sides = []
  for (const on of [true, false]) {
    const address = pageWithoutNotes(on)
    sides.push({ page: await browser.openPage(address), address, wall: [] as number[], cpu: [] as number[] })
  }
  for (let load = -2; load < loads; load += 1) {
    for (const { page, address, wall, cpu } of sides) {
      await page.bringToFront()
      await page.go(address)
      const took = await loadTime(page)
      // Counted from the beginning of the page.
      const spent = await cpuTime(page)
      if (load < 0) continue
      wall.push(took)
      cpu.push(spent)
    }
    // Which of the two comes first changes, so that neither is always the one after the other.
    sides.reverse()
  }
  const on = sides.find(({ address }) => address === pageWithoutNotes(true))
  const off = sides.find((side) => side !== on)
  const row = (what: string, of: 'wall' | 'cpu'): BrowserRow => ({
    browser: browser.name,
    what,
    unit: 'ms',
    with: spreadOf(on?.[of] ?? []),
    without: spreadOf(off?.[of] ?? []),
  })
  for (const { page } of sides) await page.close()
  const rows = [row('a page without a note loads', 'wall')]
  return browser.name === 'Firefox' ? rows : [...rows, row('and keeps its main thread busy for', 'cpu')]
}
