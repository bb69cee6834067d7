import { expect, test } from 'vitest'
import { countDrawnMarks, readCount } from '../tools/drive/our-interface.ts'
import { clickInPopup, popupText } from '../tools/drive/popup.ts'
import { accountText, enterAccount, openRecordForm } from '../tools/drive/record-form.ts'
import { untilAtWork } from '../tools/drive/until-at-work.ts'
import { until } from '../tools/until.ts'
import { leftovers } from './leftovers.ts'
import { onStage } from './stage.ts'

const turn = 'Ask while I write on this site'

onStage(
  'the site, by the popup that ships',
  (stage) => {
    test('is off at first, on at once in the open tab, and off again with nothing left behind', async () => {
      const { browser, origin } = stage()
      const page = await openRecordForm(browser, origin, 'c1041')
      await enterAccount(page)
      await page.type('Dad was aggressive.')
      await browser.allow(origin)

      const off = await browser.openPopup(page)
      await until('the popup says off', async () => (await popupText(off)).includes('is off for this site'))
      expect(await leftovers(page)).toBe(0)
      expect(await off.findBarriers()).toEqual([])
      await clickInPopup(off, turn)
      await until('the popup says on', async () => (await popupText(off)).includes('is on for this site'))
      await off.close()

      await enterAccount(page)
      await untilAtWork(page)
      await page.type(' The TAF met.')
      await until('what is typed now is asked about', async () => (await countDrawnMarks(page)) > 0)

      const on = await browser.openPopup(page)
      const count = Number.parseInt(await readCount(page), 10)
      await until('the popup says how many', async () =>
        (await popupText(on)).includes(count === 1 ? '1 question in this tab' : `${count} questions in this tab`),
      )
      expect(await on.findBarriers()).toEqual([])
      await clickInPopup(on, turn)
      await until('nothing of ours is left', async () => (await leftovers(page)) === 0)
      await on.close()

      await enterAccount(page)
      await page.type(' NFA.')
      expect(await accountText(page)).toBe('Dad was aggressive. The TAF met. NFA.')
      expect(await leftovers(page)).toBe(0)
      expect(page.console()).toEqual([])
      await page.close()
    })
  },
  { extension: 'off' },
)
