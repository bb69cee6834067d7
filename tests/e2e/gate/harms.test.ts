import { rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from '../../tools/browsers/browser.ts'
import { launchChromium } from '../../tools/browsers/chromium.ts'
import { withTimerWatch } from '../../tools/browsers/timer-watch.ts'
import { servePages } from '../editors/serve-pages.ts'
import { atWork } from './at-work.ts'
import { type Difference, type Property, properties } from './cells.ts'
import { compare, compareRemains } from './compare.ts'
import { readRemains } from './remains.ts'
import { visit } from './visit.ts'

/**
 * What the extension in `tests/fixtures/harms` can do, and the property of the table that must then differ. It is told which by the fragment
 * of the address: no request has that.
 */
const harms: readonly (readonly [harm: string, property: Property])[] = [
  ['sets the value', 'saved'],
  ['sets the value', 'model'],
  ['leaves an attribute on the field', 'editable'],
  ['leaves an attribute on the body', 'page'],
  ['appends a node to the body', 'page'],
  ['moves the caret', 'caret'],
  ['scrolls the field', 'scroll'],
  ['takes the focus', 'focus'],
  ['tells of a change that was none', 'dirty'],
  ['adds to the form', 'submitted'],
  ['takes a step of undo', 'undo'],
  ['splits a step of undo', 'undo'],
  ['changes the paper', 'print'],
  ['calls out', 'requests'],
  ['complains', 'console'],
  ['leaves a timer', 'timers'],
  ['leaves a highlight', 'traces'],
  ['keeps a key', 'keys'],
]

/** The harms of which a run without `FULL=1` shows that they are caught: one for each kind of thing that an extension can spoil. */
const weighty: readonly Property[] = ['saved', 'page', 'caret', 'undo', 'requests', 'timers', 'traces']
const harmsOfRun = process.env.FULL === '1' ? harms : harms.filter(([, property]) => weighty.includes(property))

const folder = resolve(import.meta.dirname, '../../fixtures/harms')
/** Milliseconds: what a harm keeps from being the same is not waited for at every point of the script. */
const patience = 1000

test('every property of the table has a harm of its own', () => {
  const caught: readonly string[] = harms.map(([, property]) => property)
  expect(properties.filter((property) => !caught.includes(property))).toEqual(['suggestion'])
})

describe('the gate catches an extension that', () => {
  let server: Awaited<ReturnType<typeof servePages>>
  let watched = ''
  let browser: Browser
  let withOurs: Browser

  beforeAll(async () => {
    server = await servePages()
    watched = await withTimerWatch(folder, ['harm.js'])
    browser = await launchChromium({ extension: false, also: [watched] })
    withOurs = await launchChromium({ extension: true, also: [watched] })
    await withOurs.grant(server.origin)
  })
  afterAll(async () => {
    await browser?.close()
    await withOurs?.close()
    await server?.close()
    await rm(watched, { recursive: true, force: true })
  })

  const runWith = async (harm: string) => {
    const found = await visit(browser, `${server.origin}/textarea.html#harm=${encodeURIComponent(harm)}`, {
      ours: false,
      ...(unharmed === undefined ? {} : { before: unharmed.found.played, patience }),
    })
    const remains = await readRemains(found.page)
    await found.page.close()
    return { found, remains }
  }
  let unharmed: Awaited<ReturnType<typeof runWith>> | undefined

  const differences = async (harm: string): Promise<readonly Difference[]> => {
    unharmed ??= await runWith('')
    const { found, remains } = await runWith(harm)
    return [...compare(found, unharmed.found), ...compareRemains(remains, unharmed.remains)]
  }

  test('but lets one through that does nothing', async () => {
    expect(await differences('')).toEqual([])
  })

  test.each(harmsOfRun)('%s: %s', async (harm, property) => {
    expect((await differences(harm)).map((one) => one.property)).toContain(property)
  })

  test('spoils what undo gives back: suggestion', async () => {
    const { company, wrongs } = atWork(patience)
    const url = `${server.origin}/textarea.html#harm=${encodeURIComponent('spoils what undo gives back')}`
    const { page } = await visit(withOurs, url, { ours: true, company })
    await page.close()
    expect(wrongs.map(({ property }) => property)).toContain('suggestion')
  })
})
