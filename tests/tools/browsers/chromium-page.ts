import { writeFile } from 'node:fs/promises'
import type { BrowserContext, CDPSession, Page as Tab } from '@playwright/test'
import { asExpression } from './as-expression.ts'
import { axeColours, axeRun, axeSource } from './axe-source.ts'
import type { ConsoleLine, Page } from './browser.ts'

type Node = Awaited<ReturnType<typeof wholeDocument>>['root']

const wholeDocument = (session: CDPSession) => session.send('DOM.getDocument', { depth: -1, pierce: true })

const interfaceIn = (node: Node): Node | undefined => {
  if (node.localName === 'recordwell-prompts') return node.shadowRoots?.[0]
  for (const child of node.children ?? []) {
    const found = interfaceIn(child)
    if (found !== undefined) return found
  }
  return undefined
}

/** Drives a tab. */
export const openChromiumPage = async (context: BrowserContext, page: Tab): Promise<Page> => {
  const session = await context.newCDPSession(page)
  const lines: ConsoleLine[] = []
  page.on('console', (message) => lines.push({ level: message.type(), text: message.text() }))
  page.on('pageerror', (error) => lines.push({ level: 'exception', text: error.message }))
  return {
    go: async (url) => {
      await page.goto(url)
    },
    beforeLoad: async (work) => {
      await page.addInitScript({ content: asExpression(work) })
    },
    // Playwright's own way waits for a load, and a page out of the browser's memory has none.
    back: () => page.evaluate('history.back()'),
    type: (text) => page.keyboard.type(text),
    press: (keys) => page.keyboard.press(keys),
    compose: async (text) => {
      await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    },
    commit: async (text) => {
      await session.send('Input.insertText', { text })
    },
    click: ({ x, y }) => page.mouse.click(x, y),
    moveTo: ({ x, y }) => page.mouse.move(x, y),
    drag: async (from, to) => {
      await page.mouse.move(from.x, from.y)
      await page.mouse.down()
      await page.mouse.move(to.x, to.y, { steps: 8 })
      await page.mouse.up()
    },
    evaluate: <Given, Result>(work: (given: Given) => Result | Promise<Result>, given: Given) =>
      page.evaluate<Result>(asExpression(work, given)),
    inInterface: async <Given, Result>(work: (root: ShadowRoot, given: Given) => Result, given: Given) => {
      const root = interfaceIn((await wholeDocument(session)).root)
      if (root === undefined) return null
      const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId })
      if (object.objectId === undefined) return null
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        functionDeclaration: String(work),
        objectId: object.objectId,
        arguments: [{ objectId: object.objectId }, { value: given }],
        returnByValue: true,
      })
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description)
      return result.value
    },
    findBarriers: async (of) => {
      const run = { expression: `${axeSource()}\n${of ? axeColours : axeRun}`, awaitPromise: true, returnByValue: true }
      return (await session.send('Runtime.evaluate', run)).result.value
    },
    // Playwright's own way would give the page back the viewport that it had before `resize`.
    screenshot: async (file) => {
      const { data } = await session.send('Page.captureScreenshot', { format: 'png' })
      await writeFile(file, Buffer.from(data, 'base64'))
    },
    print: () => page.pdf({ printBackground: true }),
    console: () => lines,
    bringToFront: () => page.bringToFront(),
    resize: async ({ width, height, scale }) => {
      const metrics = { width, height, deviceScaleFactor: scale, mobile: false }
      await session.send('Emulation.setDeviceMetricsOverride', metrics)
    },
    devtools: session,
    close: () => page.close(),
  }
}
