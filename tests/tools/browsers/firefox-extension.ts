import type { FirefoxChrome } from './firefox-chrome.ts'
import { sitePattern } from './site-pattern.ts'

/** Our extension in a running Firefox, by the same ways as Firefox's own page about add-ons. */
export const openFirefoxExtension = (chrome: FirefoxChrome, id: string) => ({
  /** Whether the page is there that opens on install; it may be closed then. */
  welcomed: (close: boolean) =>
    chrome<boolean>(`
      const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser')
      const tab = gBrowser.tabs.find((one) => one.linkedBrowser.currentURI.spec.endsWith('/welcome.html#welcome'))
      if (tab && ${close}) gBrowser.removeTab(tab)
      return tab !== undefined
    `),
  grant: async (origin: string) => {
    await chrome<null>(`
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
      const { extension } = WebExtensionPolicy.getByID('${id}')
      await ExtensionPermissions.add(extension.id, { permissions: [], origins: ['${sitePattern(origin)}'] }, extension)
    `)
  },
  reload: async () => {
    await chrome<null>(`
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
      await (await AddonManager.getAddonByID('${id}')).reload()
    `)
  },
  /** Allows the extension in private windows, which reloads it, and opens one. */
  openPrivate: async (url: string) => {
    await chrome<null>(`
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
      const { extension } = WebExtensionPolicy.getByID('${id}')
      const permissions = ['internal:privateBrowsingAllowed']
      await ExtensionPermissions.add(extension.id, { permissions, origins: [] }, extension)
      const addon = await AddonManager.getAddonByID('${id}')
      await addon.disable()
      await addon.enable()
      const opener = Services.wm.getMostRecentWindow('navigator:browser')
      const window = opener.OpenBrowserWindow({ private: true })
      await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }))
      await window.delayedStartupPromise
      // Without a screen no window comes to the front by itself.
      Services.focus.activeWindow = window
      window.gBrowser.selectedBrowser.focus()
      window.gBrowser.fixupAndLoadURIString('${url}', { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() })
    `)
  },
  setEnabled: async (on: boolean) => {
    await chrome<null>(`
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
      const addon = await AddonManager.getAddonByID('${id}')
      await addon.${on ? 'enable' : 'disable'}()
    `)
  },
  stopBackground: async () => {
    await chrome<null>(`await WebExtensionPolicy.getByID('${id}').extension.terminateBackground()`)
  },
  /** Without Firefox's own remark about a page that was closed while a message of ours was on its way. */
  complaints: () =>
    chrome<string[]>(`
        const origin = 'moz-extension://' + WebExtensionPolicy.getByID('${id}').mozExtensionHostname
        return Services.console.getMessageArray()
          .filter((one) => one instanceof Ci.nsIScriptError && one.sourceName.startsWith(origin))
          .filter((one) => !(one.flags & Ci.nsIScriptError.warningFlag))
          .map((one) => one.errorMessage)
          .filter((message) => !/^Promise (rejected|resolved) after context unloaded/.test(message))
      `),
})
