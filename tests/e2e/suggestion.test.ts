import { expect, test } from 'vitest'
import type { Page } from '../tools/browsers/browser.ts'
import { clickControl, readStatus } from '../tools/drive/our-interface.ts'
import { accountText, enterAccount, enterActions, openRecordForm } from '../tools/drive/record-form.ts'
import { untilAtWork } from '../tools/drive/until-at-work.ts'
import { until } from '../tools/until.ts'
import { onStage } from './stage.ts'

const written = 'The FGC was held on 3 March 2026.'
const writtenOut = 'The Family Group Conference (FGC) was held on 3 March 2026.'

const actionsText = (page: Page) =>
  page.evaluate(() => document.querySelector('iframe')?.contentDocument?.body.textContent.trim() ?? '', null)

onStage('a suggestion', (stage) => {
  const cases = [
    { name: 'the account, a textarea', enter: enterAccount, read: accountText },
    { name: 'the actions, an editor in a frame', enter: enterActions, read: actionsText },
  ]
  for (const { name, enter, read } of cases) {
    test(`goes into ${name}, and the host’s own undo restores the text`, async () => {
      const page = await openRecordForm(stage().browser, stage().origin, 'c1041')
      await enter(page)
      await untilAtWork(page)
      await page.type(written)
      await until('the writer has paused', async () => (await readStatus(page)) !== '')
      await page.press('Alt+KeyQ')
      await clickControl(page, 'Write “Family Group Conference (FGC)”')
      await until('the words are written out', async () => (await read(page)) === writtenOut)
      await page.press('Control+KeyZ')
      expect(await until('it is undone', async () => (await read(page)) !== writtenOut && read(page))).toBe(written)
      expect(page.console()).toEqual([])
      await page.close()
    })
  }
})
