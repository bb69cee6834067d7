import { expect, test } from 'vitest'
import { countDrawnMarks } from '../tools/drive/our-interface.ts'
import { accountText, enterAccount, enterActions } from '../tools/drive/record-form.ts'
import { untilAtWork } from '../tools/drive/until-at-work.ts'
import { until } from '../tools/until.ts'
import { askAbout } from './ask-about.ts'
import { leftovers } from './leftovers.ts'
import { onStage } from './stage.ts'

onStage('a note in bad weather', (stage) => {
  test('the page takes the field away in the middle of typing', async () => {
    const page = await askAbout(stage(), enterAccount)
    await page.evaluate(() => document.querySelector('#account')?.remove(), null)
    await page.type(' met')
    await until('nothing of ours is left', async () => (await leftovers(page)) === 0)
    expect(page.console()).toEqual([])
    await page.close()
  })

  test('the page tears a frame down with a note in it', async () => {
    const page = await askAbout(stage(), enterActions)
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
    const page = await askAbout(stage(), enterAccount)
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
})
