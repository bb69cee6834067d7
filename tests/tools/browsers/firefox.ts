import puppeteer from 'puppeteer-core'
import { findBrowser } from '../setup/find-browser.mjs'
import { until } from '../until.ts'
import type { Browser, LaunchOptions } from './browser.ts'
import { extensionFolder } from './extension-folder.ts'
import { openFirefoxChrome } from './firefox-chrome.ts'
import { openFirefoxExtension } from './firefox-extension.ts'
import { openFirefoxPage } from './firefox-page.ts'
import { openFirefoxPanel } from './firefox-panel.ts'
import { openFirefoxPopup } from './firefox-popup.ts'
import { openRequestLog } from './request-log.ts'

const builtId = 'recordwell@recordwell.example'
// Firefox gives every installation another address; the tests need to know it.
const address = '5b0b7f0e-4a3c-4a7e-9a53-6d1f0c7f2c11'

const throughLog = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
})

const prefs = (extensionId: string) => ({
  'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: address }),
  'extensions.webextOptionalPermissionPrompts': false,
})

/** Starts Firefox with a fresh profile and the built extension. Throws an Error where there is no Firefox or no build. */
export const launchFirefox = async (options: LaunchOptions): Promise<Browser> => {
  const { extension, copy, also = [], headed = false, unpaced = false } = options
  const executablePath = findBrowser('firefox')
  if (executablePath === null) throw new Error('There is no Firefox: run node tests/tools/setup.mjs --browsers.')
  const folders = [...(extension ? [copy?.folder ?? extensionFolder('firefox-mv3')] : []), ...also]
  const extensionId = copy?.id ?? builtId
  const log = await openRequestLog()
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: !headed,
    defaultViewport: headed ? null : { width: 1280, height: 900 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...prefs(extensionId),
      ...throughLog(log.port),
      ...(unpaced ? { 'layout.frame_rate': 0 } : {}),
    },
  })
  for (const folder of folders) await browser.installExtension(folder)
  const chrome = await openFirefoxChrome(browser)
  const closed = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()))
  const own = openFirefoxExtension(chrome, extensionId)
  if (extension) await until('the welcome page opens', () => own.welcomed(!headed))
  return {
    name: 'Firefox',
    openPage: async (url) => {
      const page = await openFirefoxPage(browser, chrome, await browser.newPage())
      await page.go(url)
      return page
    },
    openPrivatePage: async (url) => {
      const opened = browser.waitForTarget((target) => target.url() === url)
      await own.openPrivate(url)
      const tab = await (await opened).page()
      if (tab === null) throw new Error('Firefox shows no private page.')
      return openFirefoxPage(browser, chrome, tab)
    },
    openExtensionPage: async (path) => {
      const page = await openFirefoxPage(browser, chrome, await browser.newPage())
      await page.go(`moz-extension://${address}/${path}`)
      return page
    },
    openPopup: (over) => openFirefoxPopup(chrome, extensionId, over),
    openPanel: (beside) => openFirefoxPanel(chrome, extensionId, beside),
    // A preference has Firefox say yes to every such request.
    allow: async () => {},
    grant: own.grant,
    reloadExtension: own.reload,
    setEnabled: own.setEnabled,
    stopBackground: own.stopBackground,
    extensionComplaints: own.complaints,
    requests: () => log.requests,
    closed: () => closed,
    close: async () => {
      await browser.close()
      await log.close()
    },
  }
}
