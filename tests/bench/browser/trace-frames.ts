import type { Page } from '../../tools/browsers/browser.ts'

/** What ran in one page while it was traced: timers that fired, animation frames that somebody had asked for. */
interface Ran {
  readonly timers: number
  readonly frames: number
}

interface Tree {
  readonly frame: { readonly id: string }
  readonly childFrames?: readonly Tree[]
}
const idsIn = ({ frame, childFrames = [] }: Tree): string[] => [frame.id, ...childFrames.flatMap(idsIn)]

/** Counts what runs in pages of one Chromium, ours and theirs, while `meanwhile` lasts. A browser traces all its pages or none. */
export const traceFrames = async (pages: readonly Page[], meanwhile: () => Promise<unknown>): Promise<Ran[]> => {
  const devtools = pages[0]?.devtools
  if (!devtools) throw new Error('Only Chromium tells what runs in a page.')
  const ids = await Promise.all(
    pages.map(async (page) => {
      const answer = await page.devtools?.send('Page.getFrameTree')
      return answer ? idsIn(answer.frameTree) : []
    }),
  )
  const ran: { readonly name: unknown; readonly frame: unknown }[] = []
  devtools.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) {
      const data: unknown = Reflect.get(Object(Reflect.get(event, 'args')), 'data')
      ran.push({ name: Reflect.get(event, 'name'), frame: Reflect.get(Object(data), 'frame') })
    }
  })
  const complete = new Promise<void>((resolve) => devtools.once('Tracing.tracingComplete', () => resolve()))
  await devtools.send('Tracing.start', { categories: 'devtools.timeline', transferMode: 'ReportEvents' })
  await meanwhile()
  await devtools.send('Tracing.end')
  await complete
  return ids.map((own) => {
    const count = (name: string): number =>
      ran.filter((one) => one.name === name && own.some((id) => id === one.frame)).length
    return { timers: count('TimerFire'), frames: count('FireAnimationFrame') }
  })
}
