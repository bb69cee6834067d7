import type { Page } from '../../tools/browsers/browser.ts'
import { fieldArea } from '../editors/field-area.ts'
import { onPaper } from './on-paper.ts'
import { definePageParts } from './page-parts.ts'
import { lookAtRest, nextFrame, untilSame } from './settle.ts'
import { defineSnapshot, type Snapshot } from './snapshot.ts'
import { passTime, steadyWorld } from './steady-world.ts'

/** What the script meets on its way through a page. */
export interface Played {
  /** What was seen at each of the script's fixed points. */
  readonly seen: Readonly<Record<string, Snapshot>>
  /** What would be saved after each undo, and after each redo. */
  readonly undo: readonly string[]
  readonly redo: readonly string[]
  /** The page on paper, while prompts are showing. */
  readonly print: string
  /** What the form sends at last. Asked once: editors copy their text and forget that it was changed. */
  readonly sent: string
}

/** What an extension at work is given time for at fixed points; where there is none, nothing is. */
export interface Company {
  /** Something has been typed. */
  typed?(page: Page): Promise<void>
  /** Everything has been seen once; the field has focus and its text as at the point `last`. */
  last?(page: Page): Promise<void>
}

export interface PlayOptions {
  readonly company?: Company
  /** Whether our one element may be there. */
  readonly ours: boolean
  /** What the same script met before; each look is repeated until it finds the same, for as long as a page may take to come to rest. */
  readonly before?: Played | undefined
  /** For how long, in milliseconds, all looks together; five seconds each where nothing is said. */
  readonly patience?: number
}

const first = 'The FGC was held on 3 March 2026. Dad was aggressive.'
const second = 'Apparently Mum kicked off. The TAF met. NFA.'
const emptyLines = 14
const mostUndos = 12

/** Loads a page of the rig, types the fixed script into it, undoes and redoes it, moves caret and scroller, and gives what was met. */
export const play = async (
  page: Page,
  url: string,
  { company = {}, ours, before, patience }: PlayOptions,
): Promise<Played> => {
  const seen: Record<string, Snapshot> = {}
  let patienceLeft = patience
  /** What is not the same in the end was waited for in vain, and takes its time from the other looks. */
  const patiently = async <Found>(
    expected: Found | undefined,
    wait: (patience: number | undefined) => Promise<Found>,
  ): Promise<Found> => {
    const began = performance.now()
    const found = await wait(patienceLeft)
    if (patienceLeft !== undefined && JSON.stringify(found) !== JSON.stringify(expected))
      patienceLeft = Math.max(0, patienceLeft - (performance.now() - began))
    return found
  }
  const look = async (point: string): Promise<void> => {
    const expected = before?.seen[point]
    seen[point] = await patiently(expected, (within) => lookAtRest(page, { ours, expected, patience: within }))
  }
  const savedNow = (saved: string | undefined): Promise<string> => {
    const expected = saved === undefined ? undefined : { saved }
    return patiently(
      saved,
      async (within) => (await lookAtRest(page, { ours, expected, calm: 4, patience: within })).saved,
    )
  }
  const type = async (words: string): Promise<void> => {
    await page.type(words)
    await page.evaluate(passTime, 10_000)
  }
  const press = async (keys: string, times = 1): Promise<void> => {
    // No hand presses two keys within one frame, and not every editor takes them.
    for (let at = 0; at < times; at += 1) {
      await page.press(keys)
      await nextFrame(page)
    }
    await page.evaluate(passTime, 10_000)
  }

  await page.beforeLoad(steadyWorld)
  await page.beforeLoad(definePageParts)
  await page.beforeLoad(defineSnapshot)
  await page.go(url)
  await untilSame(page, () => page.evaluate(() => window.rig.ready(), null), true)
  await look('loaded')
  const { left, top, height } = await page.evaluate(fieldArea, null)
  await page.click({ x: left + 60, y: top + Math.min(60, height / 2) })
  await look('entered')
  await type(first)
  await press('Enter', emptyLines)
  await type(second)
  await company.typed?.(page)
  await look('typed')
  const paper = async (): Promise<string> => onPaper(await page.print())
  const expectedPrint = before?.print ?? (await paper())
  const print = await patiently(expectedPrint, (within) => untilSame(page, paper, expectedPrint, within))
  await look('printed')

  await press('ArrowLeft')
  await look('moved')
  await press('Shift+ArrowLeft')
  await look('selected')
  await page.evaluate(() => {
    window.rig.scroller().scrollTop = 20
  }, null)
  await look('scrolled')

  await press('Control+End')
  const [start, end] = [seen.entered?.saved, seen.typed?.saved]
  const undo: string[] = []
  const redo: string[] = []
  while (undo.length < (before?.undo.length ?? mostUndos) && (before !== undefined || undo.at(-1) !== start)) {
    await press('Control+KeyZ')
    undo.push(await savedNow(before?.undo[undo.length]))
  }
  await look('undone')
  while (redo.length < (before?.redo.length ?? undo.length) && (before !== undefined || redo.at(-1) !== end)) {
    await press('Control+Shift+KeyZ')
    redo.push(await savedNow(before?.redo[redo.length]))
  }
  await look('redone')

  await press('Control+End')
  await type(` ${first}`)
  await look('last')
  await company.last?.(page)
  const sent = await page.evaluate(() => window.rig.submitted(), null)
  return { seen, undo, redo, print, sent }
}
