import type { CDPSession } from '@playwright/test'
import { axeRun, axeSource } from './axe-source.ts'
import type { Popup } from './browser.ts'

/** Sends one command of the protocol to a target. */
type Send = <Result>(method: string, params: Readonly<Record<string, unknown>>) => Promise<Result>

/** Playwright does not speak with popups and panels; the protocol does, through a session inside the browser's own. */
const speakWith = async (browser: CDPSession, targetId: string): Promise<Send> => {
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

/** A surface of the extension that is no tab, and the protocol to it. */
export const openChromiumSurface = async (
  browser: CDPSession,
  targetId: string,
): Promise<Popup & { readonly send: Send }> => {
  const send = await speakWith(browser, targetId)
  const evaluate = async <Result>(expression: string): Promise<Result> => {
    const params = { expression, returnByValue: true, awaitPromise: true }
    return (await send<{ result: { value: Result } }>('Runtime.evaluate', params)).result.value
  }
  return {
    send,
    evaluate: <Given, Result>(work: (document: Document, given: Given) => Result, given: Given) =>
      evaluate<Result>(`(${String(work)})(document, ${JSON.stringify(given) ?? 'undefined'})`),
    findBarriers: () => evaluate<string[]>(`${axeSource()}\n${axeRun}`),
    click: async ({ x, y }) => {
      for (const type of ['mousePressed', 'mouseReleased']) {
        await send<object>('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 })
      }
    },
    close: async () => {
      await browser.send('Target.closeTarget', { targetId })
      await browser.detach()
    },
  }
}
