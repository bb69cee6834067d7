import { until } from '../until.ts'
import type { Page, Panel } from './browser.ts'
import type { FirefoxChrome } from './firefox-chrome.ts'
import { openFirefoxSurface } from './firefox-surface.ts'

const findPanel = `
  const window = Services.wm.getMostRecentWindow('navigator:browser')
  const surface = window.document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')
`

/** Opens the sidebar as a press on a button of ours does. */
export const openFirefoxPanel = async (chrome: FirefoxChrome, id: string, beside: Page): Promise<Panel> => {
  await beside.bringToFront()
  const name = `${id.replaceAll(/[^a-z0-9]/gi, '_')}-sidebar-action`
  await chrome<null>(`${findPanel} await window.SidebarController.show('${name}')`)
  await until('the panel opens', () =>
    chrome<boolean>(`${findPanel} return surface?.currentURI.spec.endsWith('/sidepanel.html') ?? false`),
  )
  return {
    ...openFirefoxSurface(chrome, findPanel),
    press: async (key) => {
      await chrome<null>(`${findPanel}
        surface.focus()
        const method = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor)
        method.beginInputTransactionForTests(window)
        const pressed = new window.KeyboardEvent('', { key: '${key}', code: '${key}', keyCode: window.KeyboardEvent['DOM_VK_' + '${key}'.replace('Arrow', '').replace('Enter', 'RETURN').toUpperCase()] })
        method.keydown(pressed)
        method.keyup(pressed)
      `)
    },
    screenshot: () => Promise.reject(new Error('Firefox’s driver takes no picture of its sidebar.')),
    send: null,
    close: async () => {
      await chrome<null>(`${findPanel} window.SidebarController.hide()`)
    },
  }
}
