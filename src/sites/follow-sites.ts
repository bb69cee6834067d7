import type { Browser } from 'webextension-polyfill'
import { isFirstStart } from '../store/first-start.ts'
import { keptPolicy } from '../store/kept-policy.ts'
import { offSites } from '../store/off-sites.ts'
import { injectWatcher } from './inject.ts'
import { registerWatcher } from './register-watcher.ts'
import { readSitesOn } from './sites-on.ts'
import { tellTabs } from './tell-tabs.ts'

/**
 * Keeps the scripts in step with the sites that are on, for as long as the background lives: at work at once in open tabs where a site
 * comes, gone at once where one goes, and started again after an install or update (browsers forget registered scripts then).
 */
export const followSites = (browser: Browser): void => {
  const keepInStep = async (): Promise<void> => {
    const sites = await navigator.locks.request('recordwell sites', async () => {
      const now = await readSitesOn(browser)
      await registerWatcher(browser, now)
      return now
    })
    // Not waited for under the lock: a page that the browser has frozen answers when it is thawed.
    void injectWatcher(browser, sites)
    void tellTabs(browser, { kind: 'who-is-there' })
  }
  browser.runtime.onInstalled.addListener(keepInStep)
  browser.runtime.onStartup.addListener(keepInStep)
  browser.permissions.onAdded.addListener(keepInStep)
  browser.permissions.onRemoved.addListener(keepInStep)
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && (offSites.name in changes || keptPolicy.name in changes)) void keepInStep()
  })
  // Of being switched on again no browser tells an extension: it is started, and remembers no earlier start.
  void isFirstStart(browser.storage.session).then((first) => (first ? keepInStep() : undefined))
}
