import { expect, test } from 'vitest'
import { clickControl, countDrawnMarks, readStatus } from '../tools/drive/our-interface.ts'
import { enterAccount, openRecordForm } from '../tools/drive/record-form.ts'
import { untilAtWork } from '../tools/drive/until-at-work.ts'
import { until } from '../tools/until.ts'
import { readStores } from './read-stores.ts'
import { onStage } from './stage.ts'

onStage('what is remembered of a reply', (stage) => {
  test('is a count by rule, reason and day, and not a word of the note', async () => {
    const { browser, origin } = stage()
    const page = await openRecordForm(browser, origin, 'c1041')
    await enterAccount(page)
    await untilAtWork(page)
    await page.type('Zebedee was aggressive.')
    await until('the writer has paused', async () => (await readStatus(page)) !== '')
    await page.press('Alt+KeyQ')
    await clickControl(page, 'Keep as it is')
    await clickControl(page, 'Not known')
    await until('the mark is gone', async () => (await countDrawnMarks(page)) === 0)

    await page.type(' The TAF met.')
    await until('the new words are asked about', async () => (await countDrawnMarks(page)) === 1)
    await page.press('Alt+KeyQ')
    await clickControl(page, 'Show me')
    await clickControl(page, 'More')
    await clickControl(page, 'This question was wrong')
    await until('it goes at once', async () => (await countDrawnMarks(page)) === 0)
    const thanks = 'Thank you. Counted, without a word of your note.'
    expect(await readStatus(page)).toBe(thanks)
    expect(await page.inInterface((root) => root.querySelector('.beside')?.textContent, null)).toBe(thanks)
    await page.type(' He')
    await until('the thanks go with the next key', async () =>
      page.inInterface((root) => root.querySelector('.beside') === null, null),
    )

    const own = await browser.openExtensionPage('popup.html')
    // Closed as it stands, with the focus in the note.
    await page.close()
    const kept = await until('what was asked is counted with the replies', async () => {
      const stores = await own.evaluate(readStores, null)
      return stores.replies.length > 3 && stores
    })
    const day = new Date().toLocaleDateString('sv')
    const jargon = expect.stringContaining('jargon')
    expect(kept.replies).toEqual([
      { day, rule: jargon, reply: 'asked', reason: null, count: 1 },
      { day, rule: jargon, reply: 'wrong', reason: null, count: 1 },
      { day, rule: 'label-behaviour', reply: 'asked', reason: null, count: 1 },
      { day, rule: 'label-behaviour', reply: 'kept', reason: 'Not known', count: 1 },
    ])
    expect(kept.everything).toContain('"shownRule":{')
    expect(kept.everything).not.toContain('Zebedee')
    expect(kept.everything).not.toContain('aggressive')
    await own.close()
  })
})
