import type { Page } from '../../tools/browsers/browser.ts'
import type { BrowserRow } from './browser-row.ts'
import { cpuTime } from './cpu-time.ts'
import { openLongNote } from './open-long-note.ts'
import type { Sites } from './open-sites.ts'
import { spreadOf } from './spread.ts'

interface Rest {
  readonly timers: number
  readonly frames: number
  readonly cpu: number
}

/** Lets a page alone for a while, its field focused, and counts what runs in it: timers that fire, frames asked for, main thread's time. */
const restOf = async (page: Page, seconds: number): Promise<Rest> => {
  const { devtools } = page
  if (devtools === null) throw new Error('Only Chromium tells what runs in a page.')
  const names: string[] = []
  devtools.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) names.push(String(Reflect.get(event, 'name')))
  })
  const complete = new Promise<void>((resolve) => {
    devtools.once('Tracing.tracingComplete', () => resolve())
  })
  const before = await cpuTime(page)
  await devtools.send('Tracing.start', { categories: 'devtools.timeline', transferMode: 'ReportEvents' })
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
  await devtools.send('Tracing.end')
  await complete
  const count = (name: string): number => names.filter((one) => one === name).length
  return { timers: count('TimerFire'), frames: count('FireAnimationFrame'), cpu: (await cpuTime(page)) - before }
}

/** What runs in a page while its writer thinks, five seconds after the last key. */
export const restRows = async (sites: Sites, seconds: number): Promise<BrowserRow[]> => {
  const rests: Rest[] = []
  for (const on of [true, false]) {
    const page = await openLongNote(sites, 'textarea', on)
    await page.type('e')
    await new Promise((resolve) => setTimeout(resolve, 5000))
    rests.push(await restOf(page, seconds))
    await page.close()
  }
  const [on, off] = rests
  const row = (what: string, unit: BrowserRow['unit'], of: keyof Rest): BrowserRow => ({
    browser: sites.browser.name,
    what: `at rest for ${seconds} seconds: ${what}`,
    unit,
    with: spreadOf(on ? [on[of]] : []),
    without: spreadOf(off ? [off[of]] : []),
  })
  return [row('timers', 'count', 'timers'), row('frames asked for', 'count', 'frames'), row('main thread', 'ms', 'cpu')]
}
