import type { BrowserContext, CDPSession } from '@playwright/test'
import { until } from '../until.ts'
import { axeRun, axeSource } from './axe-source.ts'
import type { Page, Popup } from './browser.ts'

/** Playwright does not speak with popups; the protocol does, through a session inside the browser's own. */
const speakWith = async (browser: CDPSession, targetId: string) => {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false })
  let last = 0
  const waiting = new Map<number, (answer: string) => void>()
  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return
    const answer = JSON.parse(event.message)
    waiting.get(answer.id)?.(event.message)
    waiting.delete(answer.id)
  })
  return async <Result>(method: string, params: Readonly<Record<string, unknown>>): Promise<Result> => {
    last += 1
    const id = last
    const answered = new Promise<Result>((resolve) => waiting.set(id, (answer) => resolve(JSON.parse(answer).result)))
    await browser.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
    return answered
  }
}

/** Opens the popup as a click on the extension's button does: it may then read the address of the page below. */
export const openChromiumPopup = async (context: BrowserContext, id: string, over: Page): Promise<Popup> => {
  const browser = await context.browser()?.newBrowserCDPSession()
  if (browser === undefined) throw new Error('Chromium has no browser session.')
  await over.bringToFront()
  const url = await over.evaluate(() => location.href, null)
  const targets = async () => (await browser.send('Target.getTargets', { filter: [{}] })).targetInfos
  const tab = (await targets()).find((target) => target.type === 'tab' && target.url === url)
  if (tab === undefined) throw new Error(`No tab shows ${url}.`)
  await browser.send('Extensions.triggerAction', { id, targetId: tab.targetId })
  const popup = await until('the popup opens', async () =>
    (await targets()).find(
      (target) => target.type === 'page' && target.url.startsWith(`chrome-extension://${id}/popup`),
    ),
  )
  const send = await speakWith(browser, popup.targetId)
  const evaluate = async <Result>(expression: string): Promise<Result> => {
    const params = { expression, returnByValue: true, awaitPromise: true }
    return (await send<{ result: { value: Result } }>('Runtime.evaluate', params)).result.value
  }
  return {
    evaluate: <Given, Result>(work: (document: Document, given: Given) => Result, given: Given) =>
      evaluate<Result>(`(${String(work)})(document, ${JSON.stringify(given) ?? 'undefined'})`),
    findBarriers: () => evaluate<string[]>(`${axeSource()}\n${axeRun}`),
    click: async ({ x, y }) => {
      for (const type of ['mousePressed', 'mouseReleased']) {
        await send<object>('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 })
      }
    },
    close: async () => {
      await browser.send('Target.closeTarget', { targetId: popup.targetId })
      await browser.detach()
    },
  }
}
