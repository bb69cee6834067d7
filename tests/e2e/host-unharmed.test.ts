import { expect, test } from 'vitest'
import { clickControl, countCounts, countPauses, readStatus } from '../tools/drive/our-interface.ts'
import { enterAccount, enterActions, openRecordForm, saveRecord } from '../tools/drive/record-form.ts'
import { untilAtWork } from '../tools/drive/until-at-work.ts'
import { until } from '../tools/until.ts'
import { savedRecords } from './saved-records.ts'
import { onStage, type Stage } from './stage.ts'

const account = 'Dad was aggressive.\nThe FGC met on 12 March. Kai said, “I want to go home.” NFA.'
const actions = 'NFA. The TAF is to meet.'
const seen = new Map<string, { saved: string[]; page: string; requests: string[] }>()

/** Types a record, saves it, and gives everything that the host can tell of it. */
const record = async ({ browser, origin }: Stage, asked: boolean) => {
  const before = browser.requests().length
  const page = await openRecordForm(browser, origin, 'c1041')
  await enterAccount(page)
  if (asked) await untilAtWork(page)
  await page.type(account)
  if (asked) await until('the account is asked about', async () => (await readStatus(page)) !== '')
  await enterActions(page)
  if (asked) await untilAtWork(page)
  await page.type(actions)
  if (asked) {
    await until('both are asked about', async () => (await countCounts(page)) === 2)
    await until('the writer has paused in both', async () => (await countPauses(page)) === 2)
    await page.press('Alt+KeyQ')
    await clickControl(page, 'Close')
  }
  const state = await page.evaluate(() => {
    const frame = document.querySelector('iframe')?.contentDocument
    const attributes = [document.documentElement, document.body].map((one) => one.getAttributeNames().join())
    return `${attributes} ${document.body.children.length} ${frame?.documentElement.outerHTML ?? ''}`
  }, null)
  await saveRecord(page)
  const saved = await savedRecords(page, 'c1041')
  const requests = browser
    .requests()
    .slice(before)
    .map(({ method, url }) => `${method} ${url.replace(origin, '')}`)
  expect(page.console()).toEqual([])
  await page.close()
  return {
    saved,
    page: state.replaceAll(origin, '').replaceAll(/mce_\d+|\d{10,}/g, ''),
    requests: [...new Set(requests)].sort(),
  }
}

for (const extension of ['absent', 'off', 'on'] as const) {
  onStage(
    `the host with the extension ${extension}`,
    (stage) => {
      test('saves the same, looks the same to itself, and no other request leaves the browser', async () => {
        const { browser } = stage()
        const found = await record(stage(), extension === 'on')
        expect(found.saved.join()).toContain('The FGC met on 12 March.')
        // The others are held against it, and fail where it was not run.
        if (extension === 'absent') seen.set(browser.name, found)
        expect(found).toEqual(seen.get(browser.name))
      })
    },
    { extension },
  )
}
