import type { Browser } from '../../tools/browsers/browser.ts'
import { until } from '../../tools/until.ts'

/** How many answers the popup says were counted. */
export const countedReplies = async (browser: Browser): Promise<number> => {
  const own = await browser.openExtensionPage('popup.html')
  const said = await until('the popup is there', () =>
    own.evaluate(() => document.querySelector('footer')?.textContent, null),
  )
  await own.close()
  return Number(/(\d+) answers? counted/u.exec(said)?.[1] ?? 0)
}
