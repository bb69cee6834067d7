import type { Page } from '../tools/browsers/browser.ts'
import { readCount } from '../tools/drive/our-interface.ts'
import { openRecordForm } from '../tools/drive/record-form.ts'
import { untilAtWork } from '../tools/drive/until-at-work.ts'
import { until } from '../tools/until.ts'
import type { Stage } from './stage.ts'

/** Opens a new record in the demo host and types into one of its fields what is asked about; the caret stands behind it. */
export const askAbout = async ({ browser, origin }: Stage, enter: (page: Page) => Promise<void>): Promise<Page> => {
  const page = await openRecordForm(browser, origin, 'c1041')
  await enter(page)
  await untilAtWork(page)
  await page.type('Dad was aggressive. The TAF')
  await until('it is asked about', async () => (await readCount(page)) !== '')
  return page
}
