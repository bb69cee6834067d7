import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser, LaunchOptions } from '../../tools/browsers/browser.ts'
import { extensionFolder } from '../../tools/browsers/extension-folder.ts'
import { withTimerWatch } from '../../tools/browsers/timer-watch.ts'
import { servePages } from '../editors/serve-pages.ts'
import { atWork } from './at-work.ts'
import type { Difference } from './cells.ts'
import { chooseField } from './choose-field.ts'
import { compare, compareRemains } from './compare.ts'
import { type BrowserName, type Fixture, fixtures, type Variation } from './fixtures.ts'
import { keepTable } from './keep-table.ts'
import { type Remains, readRemains } from './remains.ts'
import { revoke } from './revoke.ts'
import { untilSame } from './settle.ts'
import { type Visit, visit } from './visit.ts'

interface GateBrowser {
  readonly name: BrowserName
  readonly build: 'chrome-mv3' | 'firefox-mv3'
  launch(options: LaunchOptions): Promise<Browser>
}

/** What is known of a fixture so far. */
interface Kept {
  absent?: { readonly visit: Visit; readonly remains: Remains }
  on?: Visit
  readonly differences: Difference[]
  seconds: number
}

/** Runs the gate in one browser: every fixture with the extension absent, at work, switched off in the open page, and off. */
export const describeGate = ({ name, build, launch }: GateBrowser): void => {
  const chosen = fixtures.filter(({ core }) => core || process.env.FULL === '1')
  const kept = new Map<Fixture, Kept>(chosen.map((fixture) => [fixture, { differences: [], seconds: 0 }]))
  let server: Awaited<ReturnType<typeof servePages>>
  let watched = ''
  let without: Browser
  let browser: Browser

  beforeAll(async () => {
    server = await servePages()
    watched = await withTimerWatch(extensionFolder(build), ['watcher.js', 'checker.js'])
    without = await launch({ extension: false })
    browser = await launch({ extension: false, also: [watched] })
    await browser.grant(server.origin)
    // The frame of another origin is the same server by its name.
    await browser.grant(server.origin.replace('127.0.0.1', 'localhost'))
    for (const { page } of chosen.filter((fixture) => fixture.chosen))
      await chooseField(browser, `${server.origin}/${page}.html`)
  })
  afterAll(async () => {
    await keepTable(name, kept)
    await without?.close()
    await browser?.close()
    await server?.close()
    await rm(watched, { recursive: true, force: true })
  })

  const each = (
    state: string,
    run: (known: Kept, fixture: Fixture, url: string) => Promise<readonly Difference[]>,
  ): void => {
    test.each(chosen)(`${name}, ${state}: $page`, async (fixture) => {
      const known = kept.get(fixture) ?? { differences: [], seconds: 0 }
      const started = performance.now()
      const found = await run(known, fixture, `${server.origin}/${fixture.page}.html`)
      known.seconds += (performance.now() - started) / 1000
      known.differences.push(...found)
      expect(found).toEqual([])
    })
  }
  const absent = (known: Kept) => {
    if (known.absent === undefined) throw new Error('What it is like without the extension is not known.')
    return known.absent
  }
  const forThis = (varies: Variation | undefined) => (varies?.browser === name ? varies : undefined)
  each('absent', async (known, _, url) => {
    const found = await visit(without, url, { ours: false })
    known.absent = { visit: found, remains: await readRemains(found.page) }
    await found.page.close()
    return []
  })

  each('at work', async (known, { staysOut, unseen, varies }, url) => {
    const before = absent(known).visit
    const work = atWork()
    const isSeen = staysOut[name] === undefined && unseen === undefined
    const on = await visit(browser, url, {
      company: isSeen ? work.company : {},
      ours: isSeen,
      before: before.played,
    })
    known.on = on
    return [...compare(on, before, forThis(varies)), ...work.wrongs]
  })

  describe('switched off', () => {
    beforeAll(async () => {
      for (const origin of [server.origin, server.origin.replace('127.0.0.1', 'localhost')])
        await revoke(browser, origin)
    })

    each('switched off in the open page', async (known) => {
      const { page } = known.on ?? {}
      if (page === undefined) throw new Error('It was never on.')
      await page.bringToFront()
      const remains = await untilSame(page, () => readRemains(page), absent(known).remains)
      await page.close()
      return compareRemains(remains, absent(known).remains)
    })

    each('off', async (known, { varies }, url) => {
      const before = absent(known).visit
      const off = await visit(browser, url, { ours: false, before: before.played })
      const remains = await readRemains(off.page)
      await off.page.close()
      return [...compare(off, before, forThis(varies)), ...compareRemains(remains, absent(known).remains)]
    })

    test(`${name}: the extension’s own contexts complain of nothing`, async () => {
      expect(await browser.extensionComplaints()).toEqual([])
    })
  })
}
