import type { Page } from '../../tools/browsers/browser.ts'
import { pendingTimers } from '../../tools/browsers/timer-watch.ts'
import { clickControl, readCount, readStatus, readTitle } from '../../tools/drive/our-interface.ts'
import { until } from '../../tools/until.ts'
import type { Difference } from './cells.ts'
import { differing } from './compare.ts'
import type { Company } from './play.ts'
import { lookAtRest, untilSame } from './settle.ts'
import type { SeenProperty, Snapshot } from './snapshot.ts'

const short = 'FGC'
const writtenOut = 'Family Group Conference (FGC)'
/** What a card closed, or a suggestion undone, must give back. The undo history may hold the step, and an undo scrolls to what it changes. */
const givenBack: readonly SeenProperty[] = ['saved', 'model', 'page', 'caret', 'focus']

const notGivenBack = async (page: Page, when: string, before: Snapshot, patience?: number): Promise<string[]> => {
  const wanted = Object.fromEntries(givenBack.map((property) => [property, before[property]]))
  const after = await lookAtRest(page, { ours: true, expected: wanted, patience })
  return givenBack
    .filter((property) => after[property] !== before[property])
    .map((property) => `${when}: ${property} ${differing(after[property], before[property])}`)
}

/** Editors save the spaces of what is put in as they like. */
const written = (saved: string): string => saved.replaceAll(/&nbsp;|\u00a0/g, ' ')

const untilClosed = (page: Page) => until('card and list are closed', async () => (await readTitle(page)) === null)

/** Opens a card by its key and closes it, has a suggestion applied and undone, and gives what is not as it was. */
const applyAndUndo = async (page: Page, patience?: number): Promise<string[]> => {
  const before = await lookAtRest(page, { ours: true })
  await page.press('Alt+KeyQ')
  await until('the card opens', () => readTitle(page))
  await page.press('Escape')
  await untilClosed(page)
  const closed = await notGivenBack(page, 'closed', before, patience)
  await page.press('Alt+KeyQ')
  await clickControl(page, `Write “${writtenOut}”`)
  const expected = written(before.saved.replace(short, writtenOut))
  const applied = await untilSame(page, async () => written((await lookAtRest(page, { ours: true })).saved), expected)
  if (applied !== expected) return [...closed, `applied: ${differing(applied, expected)}`]
  await page.press('Control+KeyZ')
  return [...closed, ...(await notGivenBack(page, 'undone', before, patience))]
}

/** The timers that do not run out by themselves. */
const timersAtRest = async (page: Page): Promise<readonly string[]> =>
  (await untilSame(page, () => page.evaluate(pendingTimers, null), [])) ?? ['no script of ours answers']

const leaveField = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document
    if (activeElement instanceof HTMLElement) activeElement.blur()
  }, null)

/**
 * The extension at work beside the script: it shows its prompts, opens and closes list and card, has a suggestion applied and undone, and rests.
 * `patience` is how many milliseconds it may take to give back what was before; five seconds where nothing is said.
 */
export const atWork = (patience?: number): { readonly company: Company; readonly wrongs: readonly Difference[] } => {
  const wrongs: Difference[] = []
  const note = (property: Difference['property'], found: readonly string[]) =>
    wrongs.push(...found.map((at) => ({ property, at })))
  const company: Company = {
    async typed(page) {
      await until('the writer has paused', async () => (await readStatus(page)) !== '')
      await clickControl(page, await readCount(page))
      await until('the list opens', () => readTitle(page))
      await page.press('Escape')
      await untilClosed(page)
    },
    async last(page) {
      note('suggestion', await applyAndUndo(page, patience))
      note(
        'timers',
        (await timersAtRest(page)).map((timer) => `in the field: ${timer}`),
      )
      await leaveField(page)
      note(
        'timers',
        (await timersAtRest(page)).map((timer) => `out of it: ${timer}`),
      )
    },
  }
  return { company, wrongs }
}
