import type { Browser } from 'puppeteer-core'

/** Sends a WebDriver BiDi command that Puppeteer has no method for, and gives its result. Throws what the browser refuses. */
export type Send = <Result>(method: string, params: Readonly<Record<string, unknown>>) => Promise<Result>

/** The way to BiDi below Puppeteer's own methods; Puppeteer has the connection but does not name it in its types. */
export const bidi = (browser: Browser): Send => {
  const connection = Reflect.get(browser, 'connection')
  return async (method, params) => (await connection.send(method, params)).result
}
