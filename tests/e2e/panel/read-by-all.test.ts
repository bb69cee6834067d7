import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveHost } from '../../host/server.ts'
import type { Browser, Page, Panel } from '../../tools/browsers/browser.ts'
import { launchChromium } from '../../tools/browsers/chromium.ts'
import { untilPanelSays } from '../../tools/drive/panel.ts'
import { until } from '../../tools/until.ts'
import { writeBeside } from './beside-a-note.ts'

let page: Page
let panel: Panel
let browser: Browser
let close = async () => {}
beforeAll(async () => {
  const host = await serveHost()
  browser = await launchChromium({ extension: true })
  close = async () => {
    await browser.close()
    await host.close()
  }
  await browser.grant(host.origin)
  const opened = await writeBeside({ browser, origin: host.origin })
  page = opened.page
  panel = opened.panel
})
afterAll(() => close())

const send = async <Result>(method: string, params: Readonly<Record<string, unknown>>): Promise<Result> => {
  if (panel.send === null) throw new Error('Only Chromium speaks the protocol.')
  return panel.send<Result>(method, params)
}
const tabs = ['questions', 'voices', 'outline', 'letter']
const turnTo = (tab: string) =>
  panel.evaluate((document, wanted) => document.querySelector<HTMLElement>(`#tab-${wanted}`)?.click(), tab)
const focused = () =>
  panel.evaluate((document) => {
    const at = document.activeElement
    return at === null || at === document.body ? '' : at.id || (at.textContent ?? '').trim().slice(0, 30)
  }, null)

test.each([
  ['dark', { name: 'prefers-color-scheme', value: 'dark' }],
  ['forced colours', { name: 'forced-colors', value: 'active' }],
])('axe has nothing to say of any part: %s', async (_, feature) => {
  await send('Emulation.setEmulatedMedia', { features: [feature] })
  for (const tab of tabs) {
    await turnTo(tab)
    expect(await panel.findBarriers()).toEqual([])
  }
  await send('Emulation.setEmulatedMedia', { features: [] })
})

test.each([320, 160])('nothing is wider than a panel of %i pixels', async (width) => {
  await send('Emulation.setDeviceMetricsOverride', { width, height: 600, deviceScaleFactor: 1, mobile: false })
  for (const tab of tabs) {
    await turnTo(tab)
    expect(await panel.evaluate((document) => document.documentElement.scrollWidth, null)).toBeLessThanOrEqual(width)
  }
  await send('Emulation.clearDeviceMetricsOverride', {})
})

test('the keyboard reaches all of it, and the arrows turn its tabs', async () => {
  await turnTo('questions')
  await send('Page.bringToFront', {})
  await panel.evaluate((document) => document.querySelector<HTMLElement>('#tab-questions')?.focus(), null)
  for (const tab of ['voices', 'outline', 'letter', 'questions']) {
    await panel.press('ArrowRight')
    await until(`${tab} has the focus`, async () => (await focused()) === `tab-${tab}` || null)
  }
  await panel.press('Tab')
  await until('the part has the focus', async () => (await focused()) === 'part' || null)
  await panel.press('Tab')
  await until('the first question has it', async () => (await focused()).startsWith('NFA') || null)
  await panel.press('Enter')
  await untilPanelSays(panel, 'Keep as it is')
  await panel.press('Tab')
  await until('the replies follow', async () => (await focused()) === 'Keep as it is' || null)
})

test('a screen reader meets a title, tabs, headings, and questions that say whether they are open', async () => {
  interface Node {
    readonly role?: { readonly value: string }
    readonly name?: { readonly value: string }
    readonly ignored: boolean
    readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[]
  }
  await turnTo('questions')
  const { nodes } = await send<{ nodes: readonly Node[] }>('Accessibility.getFullAXTree', {})
  const named = nodes
    .filter(({ ignored }) => !ignored)
    .map((node) => ({ role: node.role?.value, name: node.name?.value ?? '', node }))
  const of = (role: string) => named.filter((one) => one.role === role)
  expect(of('heading').map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Account', 'The guidance asks for this', 'Worth a look', 'What is good here']),
  )
  expect(of('tab').map(({ name }) => name)).toEqual(['Questions', 'Who says', 'Outline', 'As the child'])
  expect(of('tabpanel').map(({ name }) => name)).toEqual(['Questions'])
  const question = of('button').find(({ name }) => name.includes('made you write “aggressive”'))
  expect(question?.node.properties?.find(({ name }) => name === 'expanded')?.value.value).toBe(false)
  expect(of('button').filter(({ name }) => name === '')).toEqual([])
  await page.close()
})
