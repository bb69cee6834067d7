import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contract } from '../../../src/editors/contract.ts'
import type { Browser, LaunchOptions, Page } from '../../tools/browsers/browser.ts'
import { buildRig } from './build-rig.ts'
import { bulkPages } from './bulk-pages.ts'
import { opensNotesOnly, outlivesRewriting } from './field-cases.ts'
import { inputCases, inputPages } from './input-cases.ts'
import { onPages } from './on-pages.ts'
import { servesTextInputs } from './one-line-cases.ts'
import { readings } from './reading-cases.ts'
import { richPages } from './rich-pages.ts'
import { openSurface, type RigSurface } from './rig-surface.ts'
import { servePages } from './serve-pages.ts'
import { surfaces, surfacesOfRun } from './surfaces.ts'

// A page that is no surface has no contract to keep, and belongs to every run.
const left = surfaces.filter((surface) => !surfacesOfRun.includes(surface)).map(({ name }) => name)
const pages = [...onPages, ...richPages, ...bulkPages].filter(({ page }) => !left.includes(page))

type Work = (surface: RigSurface, page: Page) => Promise<void>

interface Opened {
  readonly page: Page
  readonly surface: RigSurface
}

/** Runs everything that every adapter keeps to, in one browser, with the adapters in a real content script. */
export const describeEditors = (name: string, launch: (options: LaunchOptions) => Promise<Browser>): void => {
  let browser: Browser
  let rig = ''
  let server: Awaited<ReturnType<typeof servePages>>

  beforeAll(async () => {
    server = await servePages()
    rig = await buildRig()
    browser = await launch({ extension: false, also: [rig] })
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
    await rm(rig, { recursive: true, force: true })
  })

  const open = async (path: string): Promise<Opened> => {
    const page = await browser.openPage('about:blank')
    return { page, surface: await openSurface(page, `${server.origin}/${path}.html`) }
  }
  const play = async (work: Work, { page, surface }: Opened): Promise<void> => {
    await work(surface, page)
    expect(await surface.complaints()).toEqual([])
  }
  const on = (path: string, work: Work) => async () => {
    const opened = await open(path)
    await play(work, opened)
    await opened.page.close()
  }
  /** Cases that all begin with filling the field share one page, for opening it is most of the work; after one that fails it is opened anew. */
  const onShared = (path: string): ((work: Work) => () => Promise<void>) => {
    let shared: Opened | null = null
    const leave = async (): Promise<void> => {
      await shared?.page.close()
      shared = null
    }
    afterAll(leave)
    return (work) => async () => {
      shared ??= await open(path)
      try {
        await play(work, shared)
      } catch (cause) {
        await leave()
        throw cause
      }
    }
  }

  describe.each(surfacesOfRun)(`${name}: $name`, ({ name: path, refilled = true, cannot = {} }) => {
    const shared = onShared(path)
    for (const { name: holds, alone, run } of contract)
      if (!(holds in cannot)) test(holds, alone || !refilled ? on(path, run) : shared(run))
  })

  test(`${name}: an editable element is read as its reader sees it`, () =>
    on('editable', async (surface) => {
      await surface.start('Dad')
      for (const [intent, html, text] of readings) {
        await surface.inField(
          (field, fresh) => field.replaceChildren(document.createRange().createContextualFragment(fresh)),
          html,
        )
        expect([intent, await surface.read()]).toEqual([intent, text])
        expect([intent, await surface.ask('drifting')]).toEqual([intent, []])
      }
    })())

  describe.each(inputPages.filter((path) => !left.includes(path)))(`${name}: input into %s`, (path) => {
    const shared = onShared(path)
    for (const [holds, run] of inputCases) test(holds, shared(run))
  })

  describe(`${name}: pages`, () => {
    for (const { page, name: holds, run } of pages.filter(({ notIn }) => notIn !== name))
      test(`${page}: ${holds}`, on(page, run))
    test(
      'note fields are opened, and no others',
      on('fields', (surface, page) => opensNotesOnly(page, surface)),
    )
    test(
      'text inputs that the writer chose are served',
      on('input', (surface, page) => servesTextInputs(page, surface)),
    )
    test(
      'a frame is served after its document was written anew',
      on('fields', (surface, page) => outlivesRewriting(page, surface)),
    )
  })
}
