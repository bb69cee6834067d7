import type { Browser, Page } from '../../tools/browsers/browser.ts'

/** What the extension's button shows over a page, which is in front again afterwards: one that nobody sees does not draw. */
export const badgeOf = async (browser: Browser, page: Page): Promise<string> => {
  const url = await page.evaluate(() => location.href, null)
  const own = await browser.openExtensionPage('popup.html')
  const badge = await own.evaluate(async (wanted) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === wanted)
    return chrome.action.getBadgeText({ tabId: tab?.id ?? 0 })
  }, url)
  await own.close()
  await page.bringToFront()
  return badge
}
