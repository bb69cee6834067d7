import type { Page } from '../../tools/browsers/browser.ts'
import type { BrowserRow } from './browser-row.ts'
import { cpuTime } from './cpu-time.ts'
import { openLongNote } from './open-long-note.ts'
import type { Sites } from './open-sites.ts'
import { spreadOf } from './spread.ts'
import { traceFrames } from './trace-frames.ts'

interface Rest {
  readonly editor: string
  readonly on: boolean
  readonly timers: number
  readonly frames: number
  readonly cpu: number
}

const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * What runs in pages while their writers think, five seconds after the last key: timers that fire, frames asked for, main thread's time. All
 * pages rest at the same time, each with the focus in its field and seen, as if in a window of its own.
 */
export const restRows = async (sites: Sites, editors: readonly string[], seconds: number): Promise<BrowserRow[]> => {
  const sides: { readonly editor: string; readonly on: boolean; readonly page: Page }[] = []
  for (const editor of editors)
    for (const on of [true, false]) {
      const page = await openLongNote(sites, editor, on)
      await page.type('e')
      sides.push({ editor, on, page })
    }
  await rest(5000)
  const before = await Promise.all(sides.map(({ page }) => cpuTime(page)))
  const counts = await traceFrames(
    sides.map(({ page }) => page),
    () => rest(seconds * 1000),
  )
  const after = await Promise.all(sides.map(({ page }) => cpuTime(page)))
  const rests: Rest[] = sides.map(({ editor, on }, at) => {
    const { timers = 0, frames = 0 } = counts[at] ?? {}
    return { editor, on, timers, frames, cpu: (after[at] ?? Number.NaN) - (before[at] ?? Number.NaN) }
  })
  for (const { page } of sides) await page.close()

  const row = (editor: string, what: string, unit: BrowserRow['unit'], of: 'timers' | 'frames' | 'cpu'): BrowserRow => {
    const side = (on: boolean) => rests.filter((one) => one.editor === editor && one.on === on).map((one) => one[of])
    return {
      browser: sites.browser.name,
      what: `${editor}: at rest for ${seconds} seconds: ${what}`,
      unit,
      with: spreadOf(side(true)),
      without: spreadOf(side(false)),
    }
  }
  return editors.flatMap((editor) => [
    row(editor, 'timers', 'count', 'timers'),
    row(editor, 'frames asked for', 'count', 'frames'),
    row(editor, 'main thread', 'ms', 'cpu'),
  ])
}
