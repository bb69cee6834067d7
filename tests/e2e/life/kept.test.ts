import { expect, test } from 'vitest'
import type { Page } from '../../tools/browsers/browser.ts'
import { middleOf } from '../../tools/drive/record-form.ts'
import { until } from '../../tools/until.ts'
import { onStage } from '../stage.ts'

interface MadeCounts {
  readonly version: number
  readonly rows: readonly (readonly [readonly string[], object])[]
  /** Whether the database stays open, until `held.close()`. */
  readonly isHeld?: boolean
}

/** Makes the counts as some version left them: the database's version and its rows, by their keys. */
const makeCounts = async ({ version, rows, isHeld = false }: MadeCounts) => {
  indexedDB.deleteDatabase('recordwell')
  const open = indexedDB.open('recordwell', version)
  open.onupgradeneeded = () => open.result.createObjectStore('replies')
  await new Promise((resolve) => {
    open.onsuccess = resolve
  })
  const transaction = open.result.transaction('replies', 'readwrite')
  for (const [key, row] of rows) transaction.objectStore('replies').put(row, [...key])
  await new Promise((resolve) => {
    transaction.oncomplete = resolve
  })
  if (isHeld) Reflect.set(window, 'held', open.result)
  else open.result.close()
}

const day = '2026-03-12'
const good = { day, rule: 'label-behaviour', reply: 'kept', reason: 'Not known', count: 3 }
const row = [[day, good.rule, good.reply, good.reason], good] as const
const spoilt = [[day, 'jargon-services', 'kept', ''], { count: 'many' }] as const

onStage('what is remembered', (stage) => {
  const openPopup = (): Promise<Page> => stage().browser.openExtensionPage('popup.html')
  const says = (page: Page) => page.evaluate(() => document.body.textContent.replaceAll(/\s+/gu, ' '), null)
  const troubles = (page: Page) =>
    page.evaluate(() => [...document.querySelectorAll('.troubles p')].map((one) => one.textContent ?? ''), null)
  const untilTold = (page: Page, count: number) =>
    until(`the popup tells of ${count}`, async () => {
      const told = await troubles(page)
      return (await says(page)).includes('Nothing you type leaves') && told.length === count && told
    })

  test('is told once where it is spoilt, left alone where it is newer, and the rest is as it was', async () => {
    const own = await openPopup()
    await own.evaluate(() => {
      const quietTerms = { format: 99, value: 'of another time' }
      return chrome.storage.local.set({ keys: 'garbage', quietTerms, offSites: ['https://off.example/*'] })
    }, null)
    await own.evaluate(makeCounts, { version: 2, rows: [row, spoilt] })
    await own.close()

    const popup = await openPopup()
    const told = await untilTold(popup, 3)
    expect(told[0]).toContain('Your key settings could not be read and were put back to the standard ones')
    expect(told[1]).toContain('Some counts of answers could not be read')
    expect(told[2]).toContain('The words not asked about were kept by a newer version')
    expect(await says(popup)).toContain('3 answers counted')
    await popup.click(await middleOf(popup, '.troubles button'))
    expect(await untilTold(popup, 1)).toEqual([told[2]])
    await popup.close()

    const again = await openPopup()
    expect(await untilTold(again, 1)).toEqual([told[2]])
    expect(await says(again)).toContain('3 answers counted')
    const kept = await again.evaluate(() => chrome.storage.local.get(), null)
    expect(kept).toMatchObject({
      keys: { next: 'Alt+KeyQ' },
      quietTerms: { format: 99, value: 'of another time' },
      offSites: ['https://off.example/*'],
      'spoilt:keys': { raw: 'garbage', told: true },
    })
    await again.evaluate(() => chrome.storage.local.remove('quietTerms'), null)
    await again.close()
  })

  test('is told where the counts are of a newer version, or held open in an older one', async () => {
    const { browser } = stage()
    const holder = await browser.openExtensionPage('icon/recordwell.svg')
    await holder.evaluate(makeCounts, { version: 1, rows: [row], isHeld: true })
    const popup = await openPopup()
    expect((await untilTold(popup, 1))[0]).toContain('The counts of answers cannot be read')
    await popup.close()
    await holder.evaluate(() => Reflect.get(window, 'held').close(), null)
    const after = await openPopup()
    await untilTold(after, 0)
    expect(await says(after)).toContain('3 answers counted')
    await after.evaluate(makeCounts, { version: 9, rows: [row] })
    await after.close()
    const newer = await openPopup()
    expect((await untilTold(newer, 1))[0]).toContain('The counts of answers were kept by a newer version')
    await newer.evaluate(() => indexedDB.deleteDatabase('recordwell'), null)
    await newer.close()
    await holder.close()
  })
})
