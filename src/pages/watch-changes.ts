import type { Browser } from 'webextension-polyfill'

/** Calls `read` now and whenever the store or permissions change; gives a way to have it called besides. */
export const watchChanges = (browser: Browser, read: () => Promise<void>): (() => void) => {
  const again = (): void => void read()
  again()
  browser.storage.onChanged.addListener(again)
  browser.permissions.onAdded.addListener(again)
  browser.permissions.onRemoved.addListener(again)
  return again
}
