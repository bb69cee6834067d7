import { expect, test } from 'vitest'
import { clickControl, countDrawnMarks, readTitle } from '../../tools/drive/our-interface.ts'
import { enterAccount, isReady } from '../../tools/drive/record-form.ts'
import { untilAtWork } from '../../tools/drive/until-at-work.ts'
import { until } from '../../tools/until.ts'
import { readStores } from '../read-stores.ts'
import { onStage } from '../stage.ts'
import { countedReplies } from './counted-replies.ts'

onStage('a note in a private window', (stage) => {
  test('is asked about like any other, and nothing of it is counted or kept', async () => {
    const { browser, origin } = stage()
    const page = await browser.openPrivatePage(`${origin}/record.html?child=c1041`)
    await until('the form is ready', () => isReady(page))
    await page.bringToFront()
    await enterAccount(page)
    await untilAtWork(page)
    await page.type('Dad was aggressive. Mum was chaotic. ')
    await until('it is asked about', async () => (await countDrawnMarks(page)) === 2)
    await page.press('Alt+KeyQ')
    await until('a card is open', async () => (await readTitle(page)) !== null)
    await clickControl(page, 'Set aside')
    await until('its mark is gone', async () => (await countDrawnMarks(page)) === 1)
    await page.press('Alt+KeyQ')
    await clickControl(page, 'More')
    await clickControl(page, 'Ask no more about “chaotic”')
    await until('so is the other', async () => (await countDrawnMarks(page)) === 0)
    expect(page.console()).toEqual([])
    await page.close()

    // What is said of an ordinary page comes behind it, and is counted.
    const ordinary = await browser.openPage(`${origin}/record.html?child=c1041`)
    await until('the form is ready', () => isReady(ordinary))
    await enterAccount(ordinary)
    await untilAtWork(ordinary)
    await ordinary.type('Mum was chaotic. ')
    await until('it is asked about there', async () => (await countDrawnMarks(ordinary)) === 1)
    await ordinary.press('Alt+KeyQ')
    await clickControl(ordinary, 'Set aside')
    await until('one answer is counted', async () => (await countedReplies(browser)) === 1)
    await ordinary.close()
    const own = await browser.openExtensionPage('popup.html')
    // What systems call their note fields is known beforehand, and of no page.
    const { noteNames, ...kept } = await own.evaluate(() => chrome.storage.local.get(), null)
    expect({ kept, named: Array.isArray(noteNames) }).toEqual({ kept: {}, named: true })
    const { replies } = await own.evaluate(readStores, null)
    expect(replies).toEqual([
      expect.objectContaining({ reply: 'asked', count: 1 }),
      expect.objectContaining({ reply: 'set-aside', count: 1 }),
    ])
    await own.close()
  })
})
