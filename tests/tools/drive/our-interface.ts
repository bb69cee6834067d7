import type { Page, Point } from '../browsers/browser.ts'
import { until } from '../until.ts'
import { untilStill } from './until-still.ts'

/** One entry of the list, as it stands there. The words are empty for a prompt about the whole note. */
export interface ListedPrompt {
  readonly quote: string
  readonly question: string
}

/** What the count beside the field says; empty where nothing is asked. */
export const readCount = async (page: Page): Promise<string> =>
  (await page.inInterface((root) => root.querySelector('.count')?.getAttribute('aria-label') ?? '', null)) ?? ''

/** How many notes of the page have a count beside them. */
export const countCounts = async (page: Page): Promise<number> =>
  (await page.inInterface((root) => root.querySelectorAll('.count').length, null)) ?? 0

/** What screen readers are told once the writer pauses: how many questions there are. */
export const readStatus = async (page: Page): Promise<string> =>
  (await page.inInterface(
    (root) => [...root.querySelectorAll('.interface > [role=status]')].map((one) => one.textContent).join(''),
    null,
  )) ?? ''

/** In how many notes of the page the writer has paused since there is something to ask. */
export const countPauses = async (page: Page): Promise<number> =>
  (await page.inInterface(
    (root) => [...root.querySelectorAll('.interface > [role=status]')].filter((one) => one.textContent !== '').length,
    null,
  )) ?? 0

/** How many marks are drawn, a mark on two lines counting twice. */
export const countDrawnMarks = async (page: Page): Promise<number> =>
  (await page.inInterface((root) => root.querySelectorAll('.mark').length, null)) ?? 0

/** The words painted by CSS Custom Highlights, in the page and in its frames, in the order of the text. */
export const readPaintedWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const windows = [
      window,
      ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument?.defaultView),
    ]
    const ranges = windows.flatMap((one) =>
      ['recordwell-ask', 'recordwell-insist'].flatMap((name) => [...(one?.CSS.highlights.get(name) ?? [])]),
    )
    return ranges.map(String).filter((words) => words !== '' && !words.startsWith('[object'))
  }, null)

/** The title of the dialog that stands open: the question of a card, or the heading of the list. Null where none does. */
export const readTitle = (page: Page): Promise<string | null> =>
  page.inInterface((root) => root.querySelector('[role=dialog] h2')?.textContent ?? null, null)

/** Opens the list by its key, reads it, and closes it. While nothing is asked the key is the host's: first something is waited for. */
export const readList = async (page: Page): Promise<readonly ListedPrompt[]> => {
  await until('something is asked', async () => (await readCount(page)) !== '')
  await page.press('Alt+Shift+KeyQ')
  await until('the list opens', () => page.inInterface((root) => root.querySelector('#list-title') !== null, null))
  const listed = await page.inInterface(
    (root) =>
      [...root.querySelectorAll('.entry')].map((entry) => {
        const quote = entry.querySelector('.quote')?.textContent ?? ''
        return { quote, question: entry.querySelector('span:last-child')?.textContent ?? '' }
      }),
    null,
  )
  await page.press('Escape')
  await until('the list closes', async () => (await readTitle(page)) === null)
  return listed ?? []
}

/** Where a control of ours is that reads or is called so. */
const controlCalled = (page: Page, name: string): Promise<Point | null> =>
  page.inInterface((root, wanted) => {
    const control = [...root.querySelectorAll('button, a')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim() === wanted,
    )
    if (control === undefined) return null
    control.scrollIntoView({ block: 'nearest' })
    const { x, y, width, height } = control.getBoundingClientRect()
    return { x: x + width / 2, y: y + height / 2 }
  }, name)

/** Clicks the control of ours with this name, when it is there and stands still: a card that grows moves. */
export const clickControl = async (page: Page, name: string): Promise<void> => {
  await page.click(await untilStill(`“${name}” is there`, () => controlCalled(page, name)))
}
