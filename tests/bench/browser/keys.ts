import type { Page } from '../../tools/browsers/browser.ts'
import type { BrowserRow } from './browser-row.ts'
import { cpuTime } from './cpu-time.ts'
import { forgetKeys, timeKey } from './key-watch.ts'
import { openLongNote } from './open-long-note.ts'
import type { Sites } from './open-sites.ts'
import { spreadOf } from './spread.ts'

/** 217 keys in all: what nineteen in twenty stay under is then told by ten of them. */
const typed = ' and then we all went back home'
const rounds = 7
const endings = 2
const sentence = ' Dad was rude'

interface Times {
  readonly wall: number[]
  readonly cpu: number[]
}
const noTimes = (): Times => ({ wall: [], cpu: [] })

const timed = async (page: Page, key: string, times: Times): Promise<void> => {
  const before = await cpuTime(page)
  times.wall.push(await timeKey(page, key))
  times.cpu.push((await cpuTime(page)) - before)
}

/** Once the page has drawn what was typed and has nothing left to do. */
const resting = async (page: Page): Promise<void> => {
  await page.evaluate(
    () => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 1000 })),
    null,
  )
  await forgetKeys(page)
}

/** Types into one long note with the extension and one without, by turns: keys inside a sentence, and keys that end one. */
export const keyRows = async (sites: Sites, editor: string): Promise<BrowserRow[]> => {
  const sides = []
  for (const on of [true, false])
    sides.push({ page: await openLongNote(sites, editor, on), inside: noTimes(), ending: noTimes() })
  for (let round = -1; round < rounds; round += 1)
    for (const { page, inside, ending } of sides) {
      await page.bringToFront()
      const warm = round < 0
      for (const key of typed) await timed(page, key, warm ? noTimes() : inside)
      await page.type('.')
      for (let time = 0; time < endings; time += 1) {
        await page.type(sentence)
        await resting(page)
        await timed(page, '.', warm ? noTimes() : ending)
      }
    }
  const [on, off] = sides
  const row = (what: string, of: (side: NonNullable<typeof on>) => number[]): BrowserRow[] =>
    on && off
      ? [
          {
            browser: sites.browser.name,
            what: `${editor}: ${what}`,
            unit: 'ms',
            with: spreadOf(of(on)),
            without: spreadOf(of(off)),
          },
        ]
      : []
  const hasCpu = on?.page.devtools !== null
  for (const { page } of sides) await page.close()
  return [
    ...row('a key, to its paint', ({ inside }) => inside.wall),
    ...(hasCpu ? row('a key, main thread', ({ inside }) => inside.cpu) : []),
    ...row('the key that ends a sentence, to its paint', ({ ending }) => ending.wall),
    ...(hasCpu ? row('the key that ends a sentence, main thread', ({ ending }) => ending.cpu) : []),
  ]
}
