import { writeFile } from 'node:fs/promises'
import type { BrowserContext } from '@playwright/test'
import { until } from '../until.ts'
import type { Page, Panel } from './browser.ts'
import { openChromiumSurface } from './chromium-surface.ts'

const keyCodes: Readonly<Record<string, number>> = {
  Tab: 9,
  Enter: 13,
  Escape: 27,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
}

/** Opens the side panel as a press on a button of ours does: from one of our own pages, in the gesture of a user. */
export const openChromiumPanel = async (context: BrowserContext, id: string, beside: Page): Promise<Panel> => {
  const browser = await context.browser()?.newBrowserCDPSession()
  if (browser === undefined) throw new Error('Chromium has no browser session.')
  const own = await context.newPage()
  await own.goto(`chrome-extension://${id}/popup.html`)
  const session = await context.newCDPSession(own)
  await session.send('Runtime.evaluate', {
    expression: 'chrome.windows.getCurrent((window) => chrome.sidePanel.open({ windowId: window.id }))',
    userGesture: true,
  })
  const target = await until('the panel opens', async () => {
    const { targetInfos } = await browser.send('Target.getTargets', { filter: [{}] })
    return targetInfos.find(({ type, url }) => type === 'page' && url.endsWith('/sidepanel.html'))
  })
  await own.close()
  await beside.bringToFront()
  const surface = await openChromiumSurface(browser, target.targetId)
  return {
    ...surface,
    press: async (key) => {
      const windowsVirtualKeyCode = keyCodes[key]
      const text = key === 'Enter' ? '\r' : undefined
      await surface.send<object>('Input.dispatchKeyEvent', {
        type: text === undefined ? 'rawKeyDown' : 'keyDown',
        key,
        code: key,
        text,
        windowsVirtualKeyCode,
      })
      await surface.send<object>('Input.dispatchKeyEvent', { type: 'keyUp', key, code: key, windowsVirtualKeyCode })
    },
    screenshot: async (file) => {
      const { data } = await surface.send<{ data: string }>('Page.captureScreenshot', { format: 'png' })
      await writeFile(file, Buffer.from(data, 'base64'))
    },
  }
}
