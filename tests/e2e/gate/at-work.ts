import type { Page } from '../../tools/browsers/browser.ts'
import { pendingTimers } from '../../tools/browsers/timer-watch.ts'
import { clickControl, readStatus, readTitle } from '../../tools/drive/our-interface.ts'
import { until } from '../../tools/until.ts'
import type { Difference } from './cells.ts'
import { differing } from './compare.ts'
import type { Company } from './play.ts'
import { lookAtRest, untilSame } from './settle.ts'
import type { SeenProperty } from './snapshot.ts'

const short = 'FGC'
const writtenOut = 'Family Group Conference (FGC)'
/** What undoing a suggestion must give back. The undo history may hold the step, and an undo scrolls to what it changes. */
const givenBack: readonly SeenProperty[] = ['saved', 'model', 'editable', 'page', 'caret', 'focus']

/** Has a suggestion applied and undone, and gives what is not as it was. */
const applyAndUndo = async (page: Page): Promise<string[]> => {
  const before = await lookAtRest(page, true)
  const applied = before.saved.replace(short, writtenOut)
  await page.press('Alt+KeyQ')
  await clickControl(page, `Write “${writtenOut}”`)
  const { saved } = await lookAtRest(page, true, { saved: applied })
  if (saved !== applied) return [`applied: ${differing(saved, applied)}`]
  await page.press('Control+KeyZ')
  const after = await lookAtRest(page, true, before)
  return givenBack
    .filter((property) => after[property] !== before[property])
    .map((property) => `undone: ${property} ${differing(after[property], before[property])}`)
}

/** The timers that do not run out by themselves. */
const timersAtRest = async (page: Page): Promise<readonly string[]> =>
  (await untilSame(page, () => page.evaluate(pendingTimers, null), [])) ?? ['no script of ours answers']

const leaveField = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document
    if (activeElement instanceof HTMLElement) activeElement.blur()
  }, null)

/** The extension at work beside the script: it shows its prompts, opens and closes a card, has a suggestion applied and undone, and rests. */
export const atWork = (): { readonly company: Company; readonly wrongs: readonly Difference[] } => {
  const wrongs: Difference[] = []
  const note = (property: Difference['property'], found: readonly string[]) =>
    wrongs.push(...found.map((at) => ({ property, at })))
  const company: Company = {
    async typed(page) {
      await until('the writer has paused', async () => (await readStatus(page)) !== '')
      await page.press('Alt+KeyQ')
      await until('the card opens', () => readTitle(page))
      await page.press('Escape')
      await until('the card closes', async () => (await readTitle(page)) === null)
    },
    async last(page) {
      note('suggestion', await applyAndUndo(page))
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
