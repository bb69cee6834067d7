import type { BrowserContext } from '@playwright/test'
import { until } from '../until.ts'
import type { Page, Popup } from './browser.ts'
import { openChromiumSurface } from './chromium-surface.ts'

/** Opens the popup as a click on the extension's button does: it may then read the address of the page below. */
export const openChromiumPopup = async (context: BrowserContext, id: string, over: Page): Promise<Popup> => {
  const browser = await context.browser()?.newBrowserCDPSession()
  if (browser === undefined) throw new Error('Chromium has no browser session.')
  await over.bringToFront()
  const url = await over.evaluate(() => location.href, null)
  const targets = async () => (await browser.send('Target.getTargets', { filter: [{}] })).targetInfos
  const tab = (await targets()).find((target) => target.type === 'tab' && target.url === url)
  if (tab === undefined) throw new Error(`No tab shows ${url}.`)
  await browser.send('Extensions.triggerAction', { id, targetId: tab.targetId })
  const popup = await until('the popup opens', async () =>
    (await targets()).find(
      (target) => target.type === 'page' && target.url.startsWith(`chrome-extension://${id}/popup`),
    ),
  )
  return openChromiumSurface(browser, popup.targetId)
}
