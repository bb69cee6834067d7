import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page as Tab } from '@playwright/test'
import { findBrowser } from '../setup/find-browser.mjs'
import { until } from '../until.ts'
import type { Browser, LaunchOptions } from './browser.ts'
import { openChromiumExtension } from './chromium-extension.ts'
import { openChromiumPage } from './chromium-page.ts'
import { openChromiumPanel } from './chromium-panel.ts'
import { openChromiumPopup } from './chromium-popup.ts'
import { extensionFolder } from './extension-folder.ts'
import { openRequestLog } from './request-log.ts'

const always = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-search-engine-choice-screen',
  // The protocol opens the popup.
  '--enable-unsafe-extension-debugging',
]

/** Starts Chromium with a fresh profile and the built extension. Throws an Error where there is no Chromium or no build. */
export const launchChromium = async (options: LaunchOptions): Promise<Browser> => {
  const { extension, copy, also = [], headed = false, unpaced = false } = options
  const executablePath = findBrowser('chromium')
  if (executablePath === null) throw new Error('There is no Chromium: run node tests/tools/setup.mjs --browsers.')
  const folders = [...(extension ? [copy?.folder ?? extensionFolder('chrome-mv3')] : []), ...also].join(',')
  const profile = await mkdtemp(join(tmpdir(), 'recordwell-chromium-'))
  const log = await openRequestLog()
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    viewport: headed ? null : { width: 1280, height: 900 },
    proxy: { server: `http://127.0.0.1:${log.port}`, bypass: '<-loopback>' },
    args: [
      ...always,
      ...(headed ? [] : ['--headless=new']),
      ...(unpaced ? ['--disable-frame-rate-limit', '--disable-gpu-vsync'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(folders === '' ? [] : [`--load-extension=${folders}`, `--disable-extensions-except=${folders}`]),
    ],
  })
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()))
  const own = await openChromiumExtension(context)
  if (extension) {
    const isWelcome = (tab: Tab) => tab.url().endsWith('/welcome.html#welcome')
    const welcome = await until('the welcome page opens', async () => context.pages().find(isWelcome))
    if (!headed) await welcome.close()
  }
  const open = async (url: string) => {
    const page = await openChromiumPage(context, await context.newPage())
    await page.go(url)
    return page
  }
  return {
    name: 'Chromium',
    openPage: open,
    openPrivatePage: async (url) => openChromiumPage(context, await own.openPrivate(url)),
    openExtensionPage: (path) => open(`chrome-extension://${own.id()}/${path}`),
    openPopup: (over) => openChromiumPopup(context, own.id(), over),
    openPanel: (beside) => openChromiumPanel(context, own.id(), beside),
    allow: own.allow,
    grant: own.grant,
    reloadExtension: own.reload,
    setEnabled: own.setEnabled,
    stopBackground: own.stopBackground,
    extensionComplaints: own.complaints,
    requests: () => log.requests,
    closed: () => closed,
    close: async () => {
      await context.close()
      await log.close()
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
