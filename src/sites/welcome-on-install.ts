import type { Browser } from 'webextension-polyfill'
import { openWelcome } from './open-welcome.ts'

/**
 * Opens the welcome page when somebody has installed the extension; not at an update. Nor where it comes by itself, by an administrator's
 * hand or as an organisation's own build, on shared computers anew for each person who logs in: there, nobody asked for a page, the sites
 * are chosen already, and the practice note is in the popup.
 */
export const welcomeOnInstall = (browser: Pick<Browser, 'management' | 'runtime' | 'tabs'>): void => {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install' || (browser.runtime.getManifest().host_permissions ?? []).length > 0) return
    if ((await browser.management.getSelf()).installType !== 'admin') await openWelcome(browser, 'welcome')
  })
}
