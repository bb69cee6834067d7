import type { Browser } from 'puppeteer-core'
import { bidi } from './firefox-bidi.ts'

interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[]
}

interface Evaluated {
  readonly type: 'success' | 'exception'
  readonly result: { readonly value: string }
  readonly exceptionDetails: { readonly text: string }
}

/** Runs the body of an async function in Firefox's own window, with system rights, and gives what it returns as plain data. */
export type FirefoxChrome = <Result>(body: string) => Promise<Result>

export const openFirefoxChrome = async (browser: Browser): Promise<FirefoxChrome> => {
  const send = bidi(browser)
  const { contexts } = await send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const window = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml')
  if (window === undefined) throw new Error('Firefox shows no window.')
  return async <Result>(body: string): Promise<Result> => {
    const evaluated = await send<Evaluated>('script.evaluate', {
      expression: `(async () => { ${body} })().then((value) => JSON.stringify(value ?? null))`,
      target: { context: window.context },
      awaitPromise: true,
    })
    if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text)
    return JSON.parse(evaluated.result.value)
  }
}
