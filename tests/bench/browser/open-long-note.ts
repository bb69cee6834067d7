import type { Page, Point } from '../../tools/browsers/browser.ts'
import { readCount } from '../../tools/drive/our-interface.ts'
import { untilAtWork } from '../../tools/drive/until-at-work.ts'
import { until } from '../../tools/until.ts'
import { variedText } from '../varied-text.ts'
import { watchKeys } from './key-watch.ts'
import type { Sites } from './open-sites.ts'

const length = 20_000
/** A note of this length asks at least so many questions. */
const fewestQuestions = 20

const middleOfField = (): Point => {
  const field = window.rig.scroller()
  const { frameElement } = field.ownerDocument.defaultView ?? window
  const framed = field === field.ownerDocument.documentElement && frameElement !== null
  const { left, top, width, height } = (framed ? frameElement : field).getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}

const questions = async (page: Page): Promise<number> => Number.parseInt(await readCount(page), 10) || 0

/**
 * Opens a page with an editor, puts a long note into it, at a key, so that it counts as the writer's own, and the caret into the middle of
 * it. With the extension on, it waits for its questions.
 */
export const openLongNote = async (sites: Sites, editor: string, on: boolean): Promise<Page> => {
  const page = await sites.openEditor(editor, on)
  await until('the editor is there', () => page.evaluate(() => window.rig.ready(), null))
  await page.click(await page.evaluate(middleOfField, null))
  // What stands in a field before the extension knows it is left alone: it must be there first.
  if (on) await untilAtWork(page)
  await page.evaluate((words) => {
    const view = window.rig.scroller().ownerDocument.defaultView
    view?.addEventListener('keydown', () => window.rig.fill(words), { once: true })
  }, variedText(length))
  for (const key of ['I', 'a']) await page.type(key)
  if (on) {
    await until('it is asked about', async () => (await questions(page)) >= fewestQuestions)
    // To be told of every node costs the page time.
    await page.devtools?.send('DOM.disable')
  }
  await page.evaluate(() => {
    const scroller = window.rig.scroller()
    scroller.scrollTop = scroller.scrollHeight / 2
  }, null)
  await page.click(await page.evaluate(middleOfField, null))
  await page.press('End')
  await watchKeys(page)
  return page
}
