import type { Browser } from 'webextension-polyfill'
import { orElse } from '../store/or-else.ts'
import type { PageSender } from './page-sender.ts'
import { isOn, type SitesOn } from './sites-on.ts'

/** Starts the watcher in the open tabs of the sites that are on, as loading the page would have done. A second one ends by itself. */
export const injectWatcher = async (browser: Pick<Browser, 'scripting' | 'tabs'>, sites: SitesOn): Promise<void> => {
  if (sites.granted.length === 0) return
  const tabs = await browser.tabs.query({ url: [...sites.granted] })
  await Promise.allSettled(
    tabs.map(async ({ id, url, discarded }) => {
      // A discarded tab loads its page again when it is next looked at, and the watcher with it.
      if (id === undefined || discarded === true || !isOn(sites, url ?? '')) return
      await browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: ['/watcher.js'] })
    }),
  )
}

/** Starts the checker in the frame that asked for it. A tab or frame that has gone meanwhile needs none. */
export const injectChecker = async (browser: Pick<Browser, 'scripting'>, { tab, frame }: PageSender): Promise<void> => {
  const target = { tabId: tab, frameIds: [frame] }
  await orElse(() => browser.scripting.executeScript({ target, files: ['/checker.js'] }), undefined)
}
