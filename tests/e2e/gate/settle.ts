import type { Page } from '../../tools/browsers/browser.ts'
import type { Snapshot } from './snapshot.ts'

/** How long a page may take to come to rest, in milliseconds, where nothing else is said. */
const usualPatience = 5000

export const nextFrame = (page: Page): Promise<null> =>
  page.evaluate(() => new Promise<null>((drawn) => requestAnimationFrame(() => drawn(null))), null)

/** Asks, a frame after the other, until the answer is what is expected. The last answer is given in any case. */
export const untilSame = async <Found>(
  page: Page,
  ask: () => Promise<Found>,
  expected: Found,
  patience = usualPatience,
): Promise<Found> => {
  const end = performance.now() + patience
  const wanted = JSON.stringify(expected)
  let found = await ask()
  while (JSON.stringify(found) !== wanted && performance.now() < end) {
    await nextFrame(page)
    found = await ask()
  }
  return found
}

interface Looking {
  readonly ours: boolean
  /** What is expected of every property named; where nothing is, the page is at rest once as many frames in a row show the same. */
  readonly expected: Partial<Snapshot> | null
  readonly calm: number
  readonly patience: number
}

const lookUntilAtRest = async ({ ours, expected, calm, patience }: Looking): Promise<Snapshot> => {
  const end = performance.now() + patience
  const names = expected && Object.keys(expected)
  const wanted = JSON.stringify(expected)
  let before = ''
  let same = 0
  for (;;) {
    const found = await window.takeSnapshot(ours)
    const written = JSON.stringify(found, names)
    same = written === before ? same + 1 : 0
    before = written
    if (expected === null ? same === calm : written === wanted) return found
    if (performance.now() > end) return found
    await new Promise((drawn) => requestAnimationFrame(drawn))
  }
}

export interface Look {
  readonly ours: boolean
  readonly expected?: Partial<Snapshot> | undefined
  readonly calm?: number
  readonly patience?: number | undefined
}

/** Looks at a page once it has come to rest, or in vain for that. Some editors heed a new selection a tenth of a second late. */
export const lookAtRest = (
  page: Page,
  { ours, expected, calm = 12, patience = usualPatience }: Look,
): Promise<Snapshot> => page.evaluate(lookUntilAtRest, { ours, expected: expected ?? null, calm, patience })
