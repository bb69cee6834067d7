import type { Browser } from 'webextension-polyfill'
import { openWelcome } from './open-welcome.ts'

/**
 * Opens the welcome page when somebody has installed the extension; not at an update. Nor in an organisation's own build, which comes by
 * itself to many computers, on shared ones anew for each person who logs in: there, nobody asked for a page, the sites are chosen already,
 * and the practice note is in the popup.
 */
export const welcomeOnInstall = (browser: Pick<Browser, 'runtime' | 'tabs'>): void => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    const isOrganisations = (browser.runtime.getManifest().host_permissions ?? []).length > 0
    if (reason === 'install' && !isOrganisations) void openWelcome(browser, 'welcome')
  })
}
