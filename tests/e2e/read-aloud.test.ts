import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveHost } from '../host/server.ts'
import type { Browser, Page } from '../tools/browsers/browser.ts'
import { launchChromium } from '../tools/browsers/chromium.ts'
import { clickControl, readStatus, readTitle } from '../tools/drive/our-interface.ts'
import { enterAccount, openRecordForm } from '../tools/drive/record-form.ts'
import { untilAtWork } from '../tools/drive/until-at-work.ts'
import { until } from '../tools/until.ts'

let page: Page
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
  page = await openRecordForm(browser, host.origin, 'c1041')
  await enterAccount(page)
  await untilAtWork(page)
  await page.type('The TAF met on Tuesday. Dad was aggressive. ')
  await until('the writer has paused', async () => (await readStatus(page)) !== '')
})
afterAll(() => close())

/** What a screen reader meets of ours, in its order: each thing's role, name and, where it unfolds, whether it is open. */
const readAloud = async (): Promise<readonly string[]> => {
  if (page.devtools === null) throw new Error('Only Chromium shows its accessibility tree.')
  const { root } = await page.devtools.send('DOM.getDocument', { depth: 0 })
  const { nodes } = await page.devtools.send('Accessibility.queryAXTree', { nodeId: root.nodeId })
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => {
      const expanded = properties.find((property) => property.name === 'expanded')?.value.value
      const state = expanded === undefined ? '' : expanded === true ? ', open' : ', folded'
      return `${role?.value}: ${name?.value}${state}`
    })
}
const fromDialogOn = async (): Promise<readonly string[]> => {
  const all = await readAloud()
  return all.slice(all.findIndex((one) => one.startsWith('dialog')))
}
const controls = (aloud: readonly string[]) => aloud.filter((one) => /^(?:dialog|heading|button|link|group)/u.test(one))

test('a pause tells how many questions there are, and the count says it too', async () => {
  const aloud = await readAloud()
  expect(aloud).toContain('StaticText: 2 questions about this note')
  expect(aloud).toContain('button: 2 questions about this note, folded')
})

test('the card is a dialog called by its question; all that can be pressed has a name, and says whether it is open', async () => {
  await page.press('Control+Home')
  await page.press('Alt+KeyQ')
  const question = await until('the card opens', () => readTitle(page))
  const aloud = await until('it has the replies', async () => {
    const read = await fromDialogOn()
    return read.some((one) => one.startsWith('button: Close')) && read
  })
  expect(controls(aloud)).toEqual([
    `dialog: ${question}`,
    `heading: ${question}`,
    'button: Show me, folded',
    'button: Write “Team Around the Family (TAF)”',
    'button: Keep as it is, folded',
    'button: Set aside',
    'button: More, folded',
    'button: Previous question',
    'button: Next question',
    'button: Close',
  ])
  expect(aloud.findIndex((one) => one.includes('Worth a look'))).toBeLessThan(
    aloud.findIndex((one) => one.startsWith('heading')),
  )
})

test('what is unfolded is read right after what unfolds it', async () => {
  await clickControl(page, 'Keep as it is')
  const kept = controls(
    await until('reasons are there', async () => {
      const read = await fromDialogOn()
      return read.includes('button: Keep as it is, open') && read
    }),
  )
  expect(kept).toContain('group: Keep it because…')
  expect(kept).toContain('button: Not known')
  await page.press('Escape')
  await until('the card closes', async () => (await readTitle(page)) === null)
})

test('the list is called by its number of questions, each by its words', async () => {
  await page.press('Alt+Shift+KeyQ')
  await until('the list opens', () => readTitle(page))
  const aloud = controls(await fromDialogOn())
  expect(aloud[0]).toBe('dialog: 2 questions about this note')
  const buttons = aloud.filter((one) => one.startsWith('button'))
  expect(buttons).toHaveLength(3)
  expect(buttons[0]).toMatch(/^button: TAF .*written out/u)
  expect(buttons[1]).toMatch(/^button: aggressive .*made you write/u)
  expect(buttons[2]).toBe('button: Close')
  await page.press('Escape')
})
