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

const kinds = ['with', 'without', 'empty'] as const

interface Side {
  readonly kind: (typeof kinds)[number]
  readonly page: Page
  readonly address: string
  readonly wall: number[]
  readonly cpu: number[]
}

/** Loads a page that has no field for a note again and again, by turns with the extension, without it, and with a script that does nothing. */
export const loadRows = async ({ browser, pageWithoutNotes }: Sites, loads: number): Promise<BrowserRow[]> => {
  const sides: Side[] = []
  for (const kind of kinds) {
    const address = pageWithoutNotes(kind)
    sides.push({ kind, page: await browser.openPage(address), address, wall: [], cpu: [] })
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
    // Which of them comes first changes, so that none is always the one after another.
    sides.push(...sides.splice(0, 1))
  }
  const row = (what: string, of: 'wall' | 'cpu'): BrowserRow => {
    const spread = (kind: Side['kind']) => spreadOf(sides.find((side) => side.kind === kind)?.[of] ?? [])
    return {
      browser: browser.name,
      what,
      unit: 'ms',
      with: spread('with'),
      without: spread('without'),
      empty: spread('empty'),
    }
  }
  for (const { page } of sides) await page.close()
  const rows = [row('a page without a note loads', 'wall')]
  return browser.name === 'Firefox' ? rows : [...rows, row('and keeps its main thread busy for', 'cpu')]
}
