import type { Page, Panel } from '../../tools/browsers/browser.ts'
import { untilPanelSays } from '../../tools/drive/panel.ts'
import { enterAccount, openRecordForm } from '../../tools/drive/record-form.ts'
import { untilAtWork } from '../../tools/drive/until-at-work.ts'
import type { Stage } from '../stage.ts'

const told =
  'Kai sat by the door at 10.40. He said, “I do not want to go home tonight.” Mum told me that he had not slept. '
export const poor =
  'Apparently there was a fight at the weekend. Dad was aggressive. The TAF met. NFA. I rang Mrs Okoro at 11.15. '

/** A record form with a note that is being written, and the panel beside it. */
export const writeBeside = async ({ browser, origin }: Stage): Promise<{ page: Page; panel: Panel }> => {
  const page = await openRecordForm(browser, origin, 'c1041')
  const panel = await browser.openPanel(page)
  await untilPanelSays(panel, 'No note yet')
  await enterAccount(page)
  await untilAtWork(page)
  await page.type(told + poor)
  await untilPanelSays(panel, 'What was the reason for “NFA”?')
  return { page, panel }
}
