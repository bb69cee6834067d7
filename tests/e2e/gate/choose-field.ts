import type { Browser } from '../../tools/browsers/browser.ts'
import { clickInPopup, popupText } from '../../tools/drive/popup.ts'
import { until } from '../../tools/until.ts'
import { fieldArea } from '../editors/field-area.ts'

/** Has a page's field checked from now on, as a writer does: with the caret in it, by the popup. */
export const chooseField = async (browser: Browser, url: string): Promise<void> => {
  const page = await browser.openPage(url)
  await until('the field is there', () => page.evaluate(() => window.rig.ready(), null))
  const { left, top, height } = await page.evaluate(fieldArea, null)
  await page.click({ x: left + 60, y: top + Math.min(60, height / 2) })
  const popup = await browser.openPopup(page)
  await clickInPopup(popup, 'Check this field')
  await until('the choice is known', async () => (await popupText(popup)).includes('because you chose so'))
  await popup.close()
  await page.close()
}
