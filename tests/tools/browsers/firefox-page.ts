import { writeFile } from 'node:fs/promises'
import type { Browser, KeyInput, Page as Tab } from 'puppeteer-core'
import { asExpression } from './as-expression.ts'
import { axeColours, axeRun, axeSource } from './axe-source.ts'
import type { ConsoleLine, Page } from './browser.ts'
import { bidi } from './firefox-bidi.ts'
import type { FirefoxChrome } from './firefox-chrome.ts'
import { openFirefoxInputMethod } from './firefox-input-method.ts'

interface Evaluated {
  readonly type: 'success' | 'exception'
  readonly result: { readonly value: { readonly shadowRoot?: { readonly sharedId: string } | null } }
}

/** Drives a tab. */
export const openFirefoxPage = async (browser: Browser, chrome: FirefoxChrome, page: Tab): Promise<Page> => {
  const send = bidi(browser)
  const context: string = Reflect.get(page.mainFrame(), '_id')
  const target = { context }
  const lines: ConsoleLine[] = []
  page.on('console', (message) => lines.push({ level: message.type(), text: message.text() }))
  page.on('pageerror', (error) => lines.push({ level: 'exception', text: String(error) }))
  return {
    go: async (url) => {
      // Of the extension's own pages BiDi reports no loading.
      await page.goto(url, { waitUntil: url.startsWith('moz-extension:') ? [] : 'load' })
    },
    beforeLoad: async (work) => {
      await page.evaluateOnNewDocument(asExpression(work))
    },
    back: async () => {
      await page.evaluate('history.back()')
    },
    type: (text) => page.keyboard.type(text),
    press: async (keys) => {
      const names = keys.split('+').filter(isKey)
      for (const name of names) await page.keyboard.down(name)
      for (const name of names.reverse()) await page.keyboard.up(name)
    },
    ...openFirefoxInputMethod(chrome),
    click: ({ x, y }) => page.mouse.click(x, y),
    moveTo: ({ x, y }) => page.mouse.move(x, y),
    drag: async () => {
      throw new Error('The driver of Firefox starts no drag: https://github.com/w3c/webdriver-bidi/issues/487')
    },
    evaluate: <Given, Result>(work: (given: Given) => Result | Promise<Result>, given: Given) =>
      page.evaluate<[], () => Promise<Result>>(asExpression(work, given)),
    inInterface: async <Given, Result>(work: (root: ShadowRoot, given: Given) => Result, given: Given) => {
      const found = await send<Evaluated>('script.evaluate', {
        expression: "document.querySelector('recordwell-prompts') ?? document.createElement('i')",
        target,
        awaitPromise: false,
        serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
      })
      const root = found.result.value.shadowRoot
      if (root === undefined || root === null) return null
      const done = await send<{ type: string; result: { value: string }; exceptionDetails: { text: string } }>(
        'script.callFunction',
        {
          functionDeclaration: `(root) => JSON.stringify((${String(work)})(root, ${JSON.stringify(given) ?? 'undefined'}) ?? null)`,
          arguments: [{ sharedId: root.sharedId }],
          target,
          awaitPromise: false,
        },
      )
      if (done.type === 'exception') throw new Error(done.exceptionDetails.text)
      const result: Result = JSON.parse(done.result.value)
      return result
    },
    findBarriers: (of) => page.evaluate<[], () => Promise<string[]>>(`${axeSource()}\n${of ? axeColours : axeRun}`),
    screenshot: async (file) => {
      await writeFile(file, await page.screenshot())
    },
    print: () => page.pdf({ printBackground: true }),
    console: () => lines,
    bringToFront: () => page.bringToFront(),
    resize: ({ width, height, scale }) => page.setViewport({ width, height, deviceScaleFactor: scale }),
    devtools: null,
    close: () => page.close(),
  }
}

/** Key names are passed on as they are; one that Puppeteer does not know it refuses itself. */
const isKey = (_name: string): _name is KeyInput => true
