import { until } from '../until.ts'
import { axeRun, axeSource } from './axe-source.ts'
import type { Page, Popup } from './browser.ts'
import type { FirefoxChrome } from './firefox-chrome.ts'

/** The panel's own document, which BiDi does not list as a page. */
const findPopup = `
  const window = Services.wm.getMostRecentWindow('navigator:browser')
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
  const popup = () => window.document.querySelector('.webextension-popup-browser')
`

/**
 * Runs a function's text in the panel's content process and gives what it returns. It fails where the function does, and where
 * no answer comes: the panel's first, empty document goes as the popup's own arrives, and takes what was asked of it along.
 */
const inPanel = (body: string, patience = 3000): string => `
  ${findPopup}
  const panel = popup().messageManager
  const name = 'recordwell-tests:' + Math.random()
  return new Promise((resolve, reject) => {
    const late = window.setTimeout(() => reject(new Error('The popup did not answer.')), ${patience})
    panel.addMessageListener(name, function heard({ data: { value, failed } }) {
      panel.removeMessageListener(name, heard)
      window.clearTimeout(late)
      if (failed === undefined) resolve(value)
      else reject(new Error(failed))
    })
    const answer = 'Promise.resolve().then(() => (' + ${JSON.stringify(body)} + ')(content))'
    const send = (what) => '(' + what + ') => sendAsyncMessage(' + JSON.stringify(name) + ', { ' + what + ' })'
    const script = answer + '.then(' + send('value') + ', (cause) => (' + send('failed') + ')(String(cause)))'
    panel.loadFrameScript('data:,' + encodeURIComponent(script), false)
  })
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
    evaluate: <Given, Result>(work: (document: Document, given: Given) => Result, given: Given) =>
      chrome<Result>(
        inPanel(`(content) => (${String(work)})(content.document, ${JSON.stringify(given) ?? 'undefined'})`),
      ),
    click: async ({ x, y }) => {
      await chrome<null>(
        inPanel(`(content) => {
          for (const type of ['mousemove', 'mousedown', 'mouseup'])
            content.synthesizeMouseEvent(type, ${x}, ${y}, { button: 0, clickCount: 1 }, { isDOMEventSynthesized: false })
        }`),
      )
    },
    findBarriers: () =>
      chrome<string[]>(
        inPanel(
          `(content) => {
          const page = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false })
          const found = Cu.evalInSandbox(${JSON.stringify(`${axeSource()}\n${axeRun}.then(JSON.stringify)`)}, page)
          return found.then(JSON.parse)
        }`,
          20_000,
        ),
      ),
    close: async () => {
      await chrome<null>(`${findPopup} popup()?.closest('panel').hidePopup()`)
    },
  }
}
