import type { Browser } from 'webextension-polyfill'
import type { SitesOn } from './sites-on.ts'

const id = 'watcher'

/**
 * Makes the browser load the watcher with every page of the sites that are on, and of no other. Says the whole truth each time, so it
 * may be called at any moment and as often as one likes.
 */
export const registerWatcher = async (browser: Pick<Browser, 'scripting'>, sites: SitesOn): Promise<void> => {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] })
  if (sites.granted.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] })
    return
  }
  const watcher = {
    id,
    js: ['/watcher.js'],
    matches: [...sites.granted],
    excludeMatches: [...sites.off],
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
    // Before any field is there: what stood in one when the writer came to it is not what was typed while the page still loaded.
    runAt: 'document_start' as const,
  }
  if (registered.length > 0) await browser.scripting.updateContentScripts([watcher])
  else await browser.scripting.registerContentScripts([watcher])
}
