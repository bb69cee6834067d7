import { expect, test } from 'vitest'
import type { Page } from '../tools/browsers/browser.ts'
import { clickControl, countDrawnMarks, readStatus, readTitle } from '../tools/drive/our-interface.ts'
import { popupText } from '../tools/drive/popup.ts'
import { enterAccount, openRecordForm } from '../tools/drive/record-form.ts'
import { untilAtWork } from '../tools/drive/until-at-work.ts'
import { until } from '../tools/until.ts'
import { onStage } from './stage.ts'

const question = 'What did you see or hear that made you write “aggressive”?'

const markedWords = async (page: Page) => {
  const middle = await page.inInterface((root) => {
    const box = root.querySelector('.mark')?.getBoundingClientRect()
    return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }, null)
  if (middle === null) throw new Error('Nothing is marked.')
  return middle
}

const focusAndCaret = (page: Page) =>
  page.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('#account')
    return { isInField: document.activeElement === field, start: field?.selectionStart, end: field?.selectionEnd }
  }, null)

onStage('the card', (stage) => {
  const askAbout = async (text: string) => {
    const page = await openRecordForm(stage().browser, stage().origin, 'c1041')
    await enterAccount(page)
    await untilAtWork(page)
    await page.type(text)
    await until('the writer has paused', async () => (await readStatus(page)) !== '')
    return page
  }

  test('opens by the mouse, and focus stays in the field', async () => {
    const page = await askAbout('Dad was aggressive.')
    await page.click(await markedWords(page))
    expect(await until('the card opens', () => readTitle(page))).toBe(question)
    expect((await focusAndCaret(page)).isInField).toBe(true)
    await page.press('Escape')
    await until('the card closes', async () => (await readTitle(page)) === null)
    await page.close()
  })

  test('opens when the pointer rests on the words', async () => {
    const page = await askAbout('Dad was aggressive.')
    await page.moveTo(await markedWords(page))
    expect(await until('the card opens', () => readTitle(page))).toBe(question)
    await page.close()
  })

  test('opens by its key, and Escape gives the same caret back', async () => {
    const page = await askAbout('Dad was aggressive.')
    for (let step = 0; step < 4; step += 1) await page.press('ArrowLeft')
    const before = await focusAndCaret(page)
    await page.press('Alt+KeyQ')
    expect(await until('the card opens', () => readTitle(page))).toBe(question)
    expect((await focusAndCaret(page)).isInField).toBe(false)
    await page.press('Escape')
    await until('the card closes', async () => (await readTitle(page)) === null)
    expect(await focusAndCaret(page)).toEqual(before)
    await page.close()
  })

  test('words kept with a reason stay unmarked', async () => {
    const page = await askAbout('Dad was aggressive.')
    await page.click(await markedWords(page))
    await clickControl(page, 'Keep as it is')
    await clickControl(page, 'Recorded on another form')
    await until('the mark is gone', async () => (await countDrawnMarks(page)) === 0)
    await page.type(' The TAF met.')
    await until('the new words alone are asked about', async () => (await countDrawnMarks(page)) === 1)
    await page.close()
  })

  test('a question set aside stays away', async () => {
    const page = await askAbout('Dad was aggressive.')
    await page.press('Alt+KeyQ')
    await clickControl(page, 'Set aside')
    await until('the mark is gone', async () => (await countDrawnMarks(page)) === 0)
    await enterAccount(page)
    await untilAtWork(page)
    await page.type(' The TAF met.')
    await until('the new words alone are asked about', async () => (await countDrawnMarks(page)) === 1)
    await page.close()
  })

  test('one key hides everything on the page, which the popup says, and brings it back', async () => {
    const page = await askAbout('Dad was aggressive.')
    await page.press('Alt+Shift+KeyX')
    await until('nothing is drawn', async () => (await countDrawnMarks(page)) === 0)
    const popup = await stage().browser.openPopup(page)
    await until('the popup says so', async () => (await popupText(popup)).includes('Everything is hidden on this page'))
    await popup.close()
    await page.bringToFront()
    await enterAccount(page)
    await page.press('Alt+Shift+KeyX')
    await until('the mark is back', async () => (await countDrawnMarks(page)) === 1)
    await page.close()
  })
})
