import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { preview } from 'vite'
import { buildGallery } from '../../gallery/build.ts'
import { findBrowser } from '../../tools/setup/find-browser.mjs'

export interface Gallery {
  readonly browser: Browser
  /** The address of one of the gallery's pages. */
  address(page: string): string
  close(): Promise<void>
}

/** Builds the gallery, serves it on a free port of loopback and opens a browser for it. */
export async function openGallery(): Promise<Gallery> {
  const folder = await mkdtemp(join(tmpdir(), 'recordwell-gallery-'))
  await buildGallery(folder)
  const server = await preview({
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
  })
  const origin = server.resolvedUrls?.local[0] ?? ''
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium') ?? '',
    args: ['--no-sandbox', '--disable-gpu'],
  })
  return {
    browser,
    address: (page) => `${origin}${page}`,
    async close() {
      await browser.close()
      await server.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
