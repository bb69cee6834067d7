import type { Browser, Page, Point } from '../browsers/browser.ts'
import { until } from '../until.ts'

/** The middle of an element of the page. Throws where there is none. */
export const middleOf = (page: Page, selector: string): Promise<Point> =>
  page.evaluate((wanted) => {
    const box = document.querySelector(wanted)?.getBoundingClientRect()
    if (box === undefined) throw new Error(`Nothing on the page is ${wanted}.`)
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }, selector)

export const isReady = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('form')?.dataset.ready === 'true', null)

/** Opens the demo host's form for a child's record, a new one or one to amend, and waits until its editors are there. */
export const openRecordForm = async (
  browser: Browser,
  origin: string,
  child: string,
  record?: string,
): Promise<Page> => {
  const amended = record === undefined ? '' : `&record=${record}`
  const page = await browser.openPage(`${origin}/record.html?child=${child}${amended}`)
  await until('the form is ready', () => isReady(page))
  return page
}

/** Clicks into the account and puts the caret at its end. */
export const enterAccount = async (page: Page): Promise<void> => {
  await page.click(await middleOf(page, '#account'))
  await page.press('Control+End')
}

/** Clicks into the editor of the actions, which stands in a frame. */
export const enterActions = async (page: Page): Promise<void> => {
  await page.click(await middleOf(page, 'iframe.tox-edit-area__iframe'))
  await page.press('Control+End')
}

export const accountText = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#account')?.value ?? '', null)

/** Presses “Save record” and waits until the host shows it among the child’s others. */
export const saveRecord = async (page: Page): Promise<void> => {
  await page.click(await middleOf(page, '#save'))
  await until('the record is saved', () =>
    page.evaluate(() => location.pathname === '/child.html' && document.querySelector('#records li') !== null, null),
  )
}
