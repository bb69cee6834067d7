import type { Browser, Tabs } from 'webextension-polyfill'

/** Opens the panel beside the pages of a tab's window. Call it in the click itself and before any `await`, or the browser refuses. */
export const openPanel = async (
  browser: Pick<Browser, 'sidebarAction'>,
  tab: Pick<Tabs.Tab, 'windowId'> | undefined,
): Promise<void> => {
  if (tab?.windowId === undefined) return
  // Firefox has a sidebar, and opens it in the window of the click; Chromium has a side panel, of which the polyfill does not know.
  if (browser.sidebarAction === undefined) await chrome.sidePanel.open({ windowId: tab.windowId })
  else await browser.sidebarAction.open()
}
