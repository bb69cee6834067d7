import { expect, test } from 'vitest'
import type { Page } from '../tools/browsers/browser.ts'
import { countDrawnMarks, readCount } from '../tools/drive/our-interface.ts'
import { accountText, enterAccount, enterActions, openRecordForm } from '../tools/drive/record-form.ts'
import { untilAtWork } from '../tools/drive/until-at-work.ts'
import { until } from '../tools/until.ts'
import { leftovers } from './leftovers.ts'
import { onStage } from './stage.ts'

onStage('a note in bad weather', (stage) => {
  const askAbout = async (enter: (page: Page) => Promise<void>) => {
    const page = await openRecordForm(stage().browser, stage().origin, 'c1041')
    await enter(page)
    await untilAtWork(page)
    await page.type('Dad was aggressive. The TAF')
    await until('it is asked about', async () => (await readCount(page)) !== '')
    return page
  }

  test('the page takes the field away in the middle of typing', async () => {
    const page = await askAbout(enterAccount)
    await page.evaluate(() => document.querySelector('#account')?.remove(), null)
    await page.type(' met')
    await until('nothing of ours is left', async () => (await leftovers(page)) === 0)
    expect(page.console()).toEqual([])
    await page.close()
  })

  test('the page tears a frame down with a note in it', async () => {
    const page = await askAbout(enterActions)
    await page.evaluate(() => Reflect.get(window, 'tinymce').remove(), null)
    await until('nothing of ours is left', async () => (await leftovers(page)) === 0)
    await enterAccount(page)
    await untilAtWork(page)
    await page.type('Mum was chaotic. ')
    await until('another field is asked about', async () => (await countDrawnMarks(page)) === 1)
    expect(page.console()).toEqual([])
    await page.close()
  })

  test('the page fills the field anew while a card is about to open', async () => {
    const page = await askAbout(enterAccount)
    await page.evaluate(() => {
      const account = document.querySelector<HTMLTextAreaElement>('#account')
      if (account !== null) account.value = 'Nothing to ask.'
    }, null)
    await page.press('Alt+KeyQ')
    await until('the old marks are gone', async () => (await countDrawnMarks(page)) === 0)
    expect(await accountText(page)).toBe('Nothing to ask.')
    expect(page.console()).toEqual([])
    await page.close()
  })

  test('the extension is updated while a note is open', async () => {
    const { browser } = stage()
    const page = await askAbout(enterAccount)
    await browser.reloadExtension()
    await page.bringToFront()
    await enterAccount(page)
    await untilAtWork(page)
    await page.type(' met. The FGC is next.')
    await until('what is typed now is asked about', async () => (await countDrawnMarks(page)) === 1)
    expect(await accountText(page)).toBe('Dad was aggressive. The TAF met. The FGC is next.')
    expect(await page.evaluate(() => document.querySelectorAll('recordwell-prompts').length, null)).toBe(1)
    expect(page.console()).toEqual([])
    await page.close()
  })
})
