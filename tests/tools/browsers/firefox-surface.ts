import { axeRun, axeSource } from './axe-source.ts'
import type { Popup } from './browser.ts'
import type { FirefoxChrome } from './firefox-chrome.ts'

/**
 * Runs a function's text in a surface's content process and gives what it returns. It fails where the function does, and where
 * no answer comes: the first, empty document of a popup goes as its own arrives, and takes what was asked of it along.
 */
const inSurface = (find: string, body: string, patience = 3000): string => `
  ${find}
  const panel = surface.messageManager
  const name = 'recordwell-tests:' + Math.random()
  return new Promise((resolve, reject) => {
    const late = window.setTimeout(() => reject(new Error('The surface did not answer.')), ${patience})
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

/** A surface of the extension that BiDi does not list as a page; `find` declares `window` and, as `surface`, its browser element. */
export const openFirefoxSurface = (chrome: FirefoxChrome, find: string): Omit<Popup, 'close'> => ({
  evaluate: <Given, Result>(work: (document: Document, given: Given) => Result, given: Given) =>
    chrome<Result>(
      inSurface(find, `(content) => (${String(work)})(content.document, ${JSON.stringify(given) ?? 'undefined'})`),
    ),
  click: async ({ x, y }) => {
    await chrome<null>(
      inSurface(
        find,
        `(content) => {
          for (const type of ['mousemove', 'mousedown', 'mouseup'])
            content.synthesizeMouseEvent(type, ${x}, ${y}, { button: 0, clickCount: 1 }, { isDOMEventSynthesized: false })
        }`,
      ),
    )
  },
  findBarriers: () =>
    chrome<string[]>(
      inSurface(
        find,
        `(content) => {
          const page = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false })
          const found = Cu.evalInSandbox(${JSON.stringify(`${axeSource()}\n${axeRun}.then(JSON.stringify)`)}, page)
          return found.then(JSON.parse)
        }`,
        20_000,
      ),
    ),
})
