import type { Browser } from 'webextension-polyfill'
import type { ToPage } from '../messages/to-page.ts'
import { orElse } from '../store/or-else.ts'

/** Says something to our scripts in one tab, or in one frame of it. Where there are none, nothing happens. */
export const tellTab = async (
  browser: Pick<Browser, 'tabs'>,
  tab: number,
  message: ToPage,
  frame?: number,
): Promise<void> => {
  await orElse(() => browser.tabs.sendMessage(tab, message, frame === undefined ? {} : { frameId: frame }), undefined)
}

/** Says something to our scripts in every tab: after access was taken away, a tab can no longer be looked up by its site. */
export const tellTabs = async (browser: Pick<Browser, 'tabs'>, message: ToPage): Promise<void> => {
  const tabs = await browser.tabs.query({})
  await Promise.all(tabs.map(async ({ id }) => id !== undefined && tellTab(browser, id, message)))
}
