import type { Point } from '../browsers/browser.ts'
import { until } from '../until.ts'

/** Waits until something is there and stands still, and gives the point to click. `where` looks for it once: null while it is not there. */
export const untilStill = (what: string, where: () => Promise<Point | null>): Promise<Point> => {
  let before: Point | null = null
  return until(what, async () => {
    const last = before
    before = await where()
    return before !== null && before.x === last?.x && before.y === last.y && before
  })
}
