import type { Page } from '../../tools/browsers/browser.ts'

/** Metrics of a page by name, times in seconds of its main thread's own time, which other work on the machine does not stretch. */
export const metricsOf = async ({ devtools }: Page): Promise<ReadonlyMap<string, number>> => {
  await devtools?.send('Performance.enable', { timeDomain: 'threadTicks' })
  const { metrics = [] } = (await devtools?.send('Performance.getMetrics')) ?? {}
  return new Map(metrics.map(({ name, value }) => [name, value]))
}

/** Milliseconds of its main thread that a page has used; without a meaning in Firefox, which does not tell. */
export const cpuTime = async (page: Page): Promise<number> =>
  ((await metricsOf(page)).get('TaskDuration') ?? Number.NaN) * 1000
