import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from '../tools/browsers/browser.ts'
import { countCounts, countDrawnMarks } from '../tools/drive/our-interface.ts'
import { clickInPopup, popupText } from '../tools/drive/popup.ts'
import { middleOf } from '../tools/drive/record-form.ts'
import { untilAtWork } from '../tools/drive/until-at-work.ts'
import { until } from '../tools/until.ts'
import { servePages } from './editors/serve-pages.ts'
import { leftovers } from './leftovers.ts'
import { onStage } from './stage.ts'

/** What went wrong in the page, but that there is no icon to show. */
const complaints = (page: Page) =>
  page.console().filter(({ level, text }) => level !== 'verbose' && !text.includes('404'))

/** Where the field of a rig's page is, in the page's own viewport. */
const middleOfField = (page: Page) =>
  page.evaluate(() => {
    const field = window.rig.scroller().getBoundingClientRect()
    let { left, top } = field
    for (const frame of window.rig.frames()) {
      const outer = frame.getBoundingClientRect()
      left += outer.left + frame.clientLeft
      top += outer.top + frame.clientTop
    }
    return { x: left + 40, y: top + 20 }
  }, null)

onStage('fields in odd places', (stage) => {
  let pages: Awaited<ReturnType<typeof servePages>>
  beforeAll(async () => {
    pages = await servePages()
  })
  afterAll(() => pages.close())

  const open = async (name: string) => {
    const page = await stage().browser.openPage(`${pages.origin}/${name}.html`)
    await until(`the page ${name}`, () => page.evaluate(() => window.rig.ready(), null))
    return page
  }
  const askedNow = async (page: Page) => (await countDrawnMarks(page)) + (await countCounts(page))
  const askedAbout = (page: Page, count = 1) =>
    until(`${count} marks`, async () => (await countDrawnMarks(page)) === count)

  const openWholePopup = async (page: Page) => {
    const popup = await stage().browser.openPopup(page)
    await until('the popup is there', async () => (await popupText(popup)).includes('Recordwell'))
    await popup.evaluate((document) => {
      for (const part of document.querySelectorAll('details')) part.open = true
    }, null)
    return popup
  }
  const inPopup = async (page: Page, button: string, says: string) => {
    const popup = await stage().browser.openPopup(page)
    await clickInPopup(popup, button)
    await until(`the popup says “${says}”`, async () => (await popupText(popup)).includes(says))
    await popup.close()
  }

  test.each(['frame-srcdoc', 'frames-deep', 'frame-in-shadow', 'shadow', 'textarea-dialog'])('%s', async (name) => {
    const page = await open(name)
    await page.click(await middleOfField(page))
    await untilAtWork(page)
    await page.type('Dad was aggressive. ')
    await askedAbout(page)
    expect(complaints(page)).toEqual([])
    await page.close()
  })

  test('what opens up or comes late is met when it is there', async () => {
    const page = await open('revealed')
    for (const [press, field] of [
      ['', '#opens'],
      ['[data-shows=hidden]', '#hidden'],
      ['[data-shows=tab]', '#tab'],
      ['[data-shows=later]', '#later'],
    ] as const) {
      await page.click(await middleOf(page, press || field))
      // One key: a field that opens slowly is looked at again when something is typed.
      await page.type('D')
      await untilAtWork(page)
      await page.type('ad was aggressive. ')
      await until(`${field} is asked about`, async () => (await countDrawnMarks(page)) > 0)
      await page.evaluate((one) => document.querySelector(one)?.remove(), field)
      await askedAbout(page, 0)
    }
    expect(complaints(page)).toEqual([])
    await page.close()
  })

  test('the next record on the same page is not asked about until it is typed in', async () => {
    const page = await open('swapped')
    for (const next of ['#same', '#anew', '#same']) {
      await page.click(await middleOfField(page))
      await untilAtWork(page)
      await page.press('Control+End')
      await page.type(' Dad was aggressive. ')
      await askedAbout(page)
      await page.click(await middleOf(page, next))
      await until('nothing of the last record is left', async () => (await askedNow(page)) === 0)
      await page.click(await middleOfField(page))
      await untilAtWork(page)
      expect(await askedNow(page)).toBe(0)
    }
    expect(complaints(page)).toEqual([])
    await page.close()
  })

  test('a closed shadow root is left alone', async () => {
    const page = await open('shadow-closed')
    await page.click(await middleOfField(page))
    await page.type('Dad was aggressive. ')
    expect(await page.evaluate(() => window.rig.saved(), null)).toBe('Dad was aggressive. ')
    expect(await leftovers(page)).toBe(0)
    expect(complaints(page)).toEqual([])
    await page.close()
  })

  test('fifty frames have one interface and one checker', async () => {
    const { browser } = stage()
    const page = await open('frames-fifty')
    const enter = (index: number) =>
      page.evaluate((nth) => {
        document.querySelectorAll('iframe')[nth]?.contentDocument?.getElementById('note')?.focus()
      }, index)
    await page.click(await middleOfField(page))
    await untilAtWork(page)
    for (const index of [0, 25, 49]) {
      await enter(index)
      await page.type('Dad was aggressive. ')
      await askedAbout(page)
    }
    const interfaces = () =>
      [document, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument)].map(
        (one) => one?.querySelectorAll('recordwell-prompts').length,
      )
    expect(await page.evaluate(interfaces, null)).toEqual([1, ...Array<number>(50).fill(0)])
    expect(complaints(page)).toEqual([])

    const own = await browser.openExtensionPage('popup.html')
    const checking = await own.evaluate(async () => {
      const [tab] = (await chrome.tabs.query({})).filter(({ url }) => url?.includes('frames-fifty'))
      const target = { tabId: tab?.id ?? -1, allFrames: true }
      const func = () => Symbol.for('recordwell-checking') in globalThis
      return (await chrome.scripting.executeScript({ target, func })).map(({ result }) => result)
    }, null)
    expect(checking.length).toBe(51)
    expect(checking.filter(Boolean).length).toBe(1)
    await own.close()
    await page.close()
  })

  test('a field is never checked, and checked again, by the popup; that is known after a reload, and can be forgotten', async () => {
    const page = await open('swapped')
    const write = async () => {
      await page.click(await middleOfField(page))
      await page.press('Control+End')
      await page.type('Dad was aggressive. ')
    }
    await page.click(await middleOfField(page))
    await untilAtWork(page)
    await write()
    await askedAbout(page)
    await inPopup(page, 'Never check this field', 'Left alone, because you chose so')
    await until('nothing of ours is left', async () => (await leftovers(page)) === 0)
    await page.go(`${pages.origin}/swapped.html`)
    await page.click(await middleOf(page, '#same'))
    await write()
    expect(await leftovers(page)).toBe(0)

    await inPopup(page, 'Undo', 'Looks like a note, so it is checked')
    await write()
    await askedAbout(page)
    await inPopup(page, 'Never check this field', 'Left alone, because you chose so')
    const popup = await openWholePopup(page)
    await until('the popup lists it', async () => (await popupText(popup)).includes('Account never checked'))
    expect(await popup.findBarriers()).toEqual([])
    await clickInPopup(popup, 'Undo')
    await until('the choice is forgotten', async () => !(await popupText(popup)).includes('never checked'))
    await popup.close()
    expect(complaints(page)).toEqual([])
    await page.close()
  })

  test.each(['#not-chat', '#not-input'])('%s is checked once it is chosen', async (field) => {
    const page = await open('fields')
    const write = async (words: string) => {
      await page.click(await middleOf(page, field))
      await page.type(words)
    }
    await write('Dad was aggressive. ')
    expect(await leftovers(page)).toBe(0)
    await inPopup(page, 'Check this field', 'Checked, because you chose so')
    await page.click(await middleOf(page, field))
    await untilAtWork(page)
    await write('Mum was hostile. ')
    await until('it is asked about', async () => (await countDrawnMarks(page)) > 0)
    await inPopup(page, 'Undo', 'Does not look like a note, so it is left alone')
    await until('nothing of ours is left', async () => (await leftovers(page)) === 0)
    expect(complaints(page)).toEqual([])
    await page.close()
  })

  test('a frame of another origin is left alone until its own site is on; the site can be forgotten', async () => {
    const { browser } = stage()
    const page = await open('frame-foreign')
    const says = async (words: RegExp) => {
      await page.click(await middleOfField(page))
      const popup = await openWholePopup(page)
      const said = await popupText(popup)
      await popup.close()
      return words.test(said)
    }
    await page.click(await middleOfField(page))
    await page.type('Dad was aggressive. ')
    expect(await says(/No questions in this tab/)).toBe(true)
    expect(await says(/This field/)).toBe(false)

    await browser.grant(pages.origin.replace('127.0.0.1', 'localhost'))
    await page.bringToFront()
    await until('the frame is followed', () => says(/This field/))
    await page.click(await middleOfField(page))
    await page.type('Mum was hostile. ')
    await until('it is asked about', () => says(/[1-9] questions? in this tab/))
    expect(await leftovers(page)).toBe(0)

    const popup = await openWholePopup(page)
    await clickInPopup(popup, 'Switch off and forget localhost')
    await until('the site is forgotten', async () => !(await popupText(popup)).includes('localhost'))
    await popup.close()
    expect(complaints(page)).toEqual([])
    await page.close()
  })
})
