import { until } from '../until.ts'
import type { Page, Popup } from './browser.ts'
import type { FirefoxChrome } from './firefox-chrome.ts'
import { openFirefoxSurface } from './firefox-surface.ts'

/** The panel's own document, which BiDi does not list as a page. */
const findPopup = `
  const window = Services.wm.getMostRecentWindow('navigator:browser')
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
  const popup = () => window.document.querySelector('.webextension-popup-browser')
`

/** Opens the popup as a click on the extension's button does: it may then read the address of the page below. */
export const openFirefoxPopup = async (chrome: FirefoxChrome, id: string, over: Page): Promise<Popup> => {
  await over.bringToFront()
  await chrome<null>(`
    ${findPopup}
    const { extension } = WebExtensionPolicy.getByID('${id}')
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window)
  `)
  await until('the popup opens', () =>
    chrome<boolean>(`${findPopup} return popup()?.currentURI.spec.includes('/popup') ?? false`),
  )
  return {
    ...openFirefoxSurface(chrome, `${findPopup} const surface = popup()`),
    close: async () => {
      await chrome<null>(`${findPopup} popup()?.closest('panel').hidePopup()`)
    },
  }
}
