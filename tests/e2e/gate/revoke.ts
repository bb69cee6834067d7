import type { Browser } from '../../tools/browsers/browser.ts'
import { sitePattern } from '../../tools/browsers/site-pattern.ts'

/** Switches the extension off for a site, as its popup does. */
export const revoke = async (browser: Browser, origin: string): Promise<void> => {
  const page = await browser.openExtensionPage('popup.html')
  const gone = await page.evaluate((pattern) => chrome.permissions.remove({ origins: [pattern] }), sitePattern(origin))
  await page.close()
  if (!gone) throw new Error(`Access to ${origin} could not be given back.`)
}
