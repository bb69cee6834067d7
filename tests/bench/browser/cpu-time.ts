import type { Page } from '../../tools/browsers/browser.ts'

const asked = new WeakSet<Page>()

/** Metrics of a page by name, times in seconds of its main thread's own time, which other work on the machine does not stretch. */
const metricsOf = async (page: Page): Promise<ReadonlyMap<string, number>> => {
  const { devtools } = page
  if (!asked.has(page)) await devtools?.send('Performance.enable', { timeDomain: 'threadTicks' })
  asked.add(page)
  const { metrics = [] } = (await devtools?.send('Performance.getMetrics')) ?? {}
  return new Map(metrics.map(({ name, value }) => [name, value]))
}

/** Milliseconds of its main thread that a page has used; without a meaning in Firefox, which does not tell. */
export const cpuTime = async (page: Page): Promise<number> =>
  ((await metricsOf(page)).get('TaskDuration') ?? Number.NaN) * 1000
