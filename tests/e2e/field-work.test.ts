import { expect, test } from 'vitest'
import { defaultPreferences, type Preferences } from '../../src/model/preferences.ts'
import type { Page } from '../tools/browsers/browser.ts'
import { clickControl, countDrawnMarks, readCount, readStatus, readTitle } from '../tools/drive/our-interface.ts'
import { enterAccount, middleOf, openRecordForm, saveRecord } from '../tools/drive/record-form.ts'
import { untilAtWork } from '../tools/drive/until-at-work.ts'
import { until } from '../tools/until.ts'
import { savedRecords } from './saved-records.ts'
import { serveSlowPage } from './slow-page.ts'
import { onStage } from './stage.ts'

const note = 'Dad was aggressive. The TAF met. NFA.'

const readLine = (page: Page) => page.inInterface((root) => root.querySelector('.beside')?.textContent ?? '', null)
const focused = (page: Page) =>
  page.evaluate(() => ({ id: document.activeElement?.id, lang: document.documentElement.lang }).id, null)
const ownFocus = (page: Page) =>
  page.inInterface((root) => {
    const { activeElement: at } = root
    return at?.matches('[role=dialog]') ? 'dialog' : (at?.getAttribute('aria-label') ?? at?.textContent ?? '')
  }, null)

onStage('in the field', (stage) => {
  /** Sets preferences as the popup does; open pages hear of it. */
  const choose = async (chosen: Partial<Preferences>) => {
    const own = await stage().browser.openExtensionPage('popup.html')
    const preferences = { ...defaultPreferences, ...chosen }
    await own.evaluate((kept) => chrome.storage.local.set({ preferences: kept }), preferences)
    await own.close()
  }
  const write = async () => {
    const page = await openRecordForm(stage().browser, stage().origin, 'c1041')
    await enterAccount(page)
    await untilAtWork(page)
    await page.type(note)
    await until('the writer has paused', async () => (await readStatus(page)) !== '')
    return page
  }

  test('what is still open is said beside the button that saves, and is never in its way', async () => {
    await choose({ beforeSave: true })
    const page = await write()
    const save = await middleOf(page, '#save')
    await page.moveTo(save)
    const said = await until('it is said', async () => (await readLine(page)) || null)
    expect(said).toMatch(/^Still open: \d things? a reader will need, \d questions?\.See them$/u)
    expect(await focused(page)).toBe('account')
    expect(await readStatus(page)).toContain('Alt + Shift + Q')
    const under = await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.id, save)
    expect(under).toBe('save')
    await page.moveTo(await middleOf(page, '#title'))
    await until('it goes', async () => (await readLine(page)) === '')

    await page.press('Tab')
    for (let step = 0; step < 20 && (await focused(page)) !== 'save'; step += 1) await page.press('Tab')
    expect(await until('a key comes to the button, too', async () => (await readLine(page)) || null)).toBe(said)
    await page.press('Alt+Shift+KeyQ')
    expect(await until('the list opens', () => readTitle(page))).toBe(await readCount(page))
    await page.press('Escape')
    await until('the list closes', async () => (await readTitle(page)) === null)

    await saveRecord(page)
    expect((await savedRecords(page, 'c1041')).some((record) => record.includes(note))).toBe(true)
    expect(page.console()).toEqual([])
    await page.close()
  })

  test('at 400% zoom the same is said far from the note: the line is not over the button, and list and card open', async () => {
    await choose({ beforeSave: true })
    const page = await write()
    await page.resize({ width: 341, height: 192, scale: 1 })
    const boxOf = () =>
      page.inInterface((root) => root.querySelector('.beside')?.getBoundingClientRect().toJSON() ?? null, null)
    for (let step = 0; step < 20 && (await focused(page)) !== 'save'; step += 1) await page.press('Tab')
    const line = await until('it is said', boxOf)
    const save = await page.evaluate(() => document.querySelector('#save')?.getBoundingClientRect().toJSON(), null)
    expect(line.bottom <= save.top || save.bottom <= line.top).toBe(true)

    const isInSight = () =>
      page.inInterface((root) => {
        const { top = -1, bottom = 0 } = root.querySelector('[role=dialog]')?.getBoundingClientRect() ?? {}
        return top >= 0 && bottom <= 192
      }, null)
    await page.evaluate(() => scrollTo(0, 0), null)
    await page.press('Alt+Shift+KeyQ')
    await until('the list has the focus', async () => (await ownFocus(page)) === 'dialog')
    await until('the list is in sight', isInSight)
    await page.press('Escape')
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('#account')?.focus()
      scrollTo(0, 0)
    }, null)
    await page.press('Alt+KeyQ')
    await until('the card has the focus', async () => (await ownFocus(page)) === 'dialog')
    await until('the card is in sight', isInSight)
    expect(await page.inInterface((root) => root.querySelector('.away')?.textContent, null)).toMatch(/^Scrolled out/u)
    await page.press('Escape')
    await until('the caret is back', async () => (await focused(page)) === 'account')
    await page.close()
  })

  test('gentle marks little and counts all; a pause shows nothing, and is over by the clock', async () => {
    await choose({ gentleness: 'gentle' })
    const page = await write()
    expect(await countDrawnMarks(page)).toBe(1)
    const count = await readCount(page)
    expect(Number.parseInt(count, 10)).toBeGreaterThan(3)
    await page.moveTo(await middleOf(page, '#save'))
    await choose({ gentleness: 'thorough' })
    await until('all is marked', async () => (await countDrawnMarks(page)) === 3)
    expect(await readLine(page)).toBe('')

    await choose({ pausedUntil: Date.now() + 5_000 })
    await page.bringToFront()
    await until('nothing is shown', async () => (await readCount(page)) === '' && (await countDrawnMarks(page)) === 0)
    await until('all is back with what the writer does next', async () => {
      await page.type(' ')
      return (await readCount(page)) === count
    })
    await page.close()
  })

  test('the card is walked by keys alone, from the question to the next one', async () => {
    await choose({})
    const page = await write()
    await page.press('Control+Home')
    await page.press('Alt+KeyQ')
    await until('the card has the focus', async () => (await ownFocus(page)) === 'dialog')
    const met: string[] = []
    for (let step = 0; step < 7; step += 1) {
      await page.press('Tab')
      met.push((await ownFocus(page)) ?? '')
    }
    expect(met).toEqual([
      'Show me',
      'Keep as it is',
      'Set aside',
      'More',
      'Previous question',
      'Next question',
      'Close',
    ])
    for (let step = 0; step < 6; step += 1) await page.press('Shift+Tab')
    await page.press('Enter')
    await until('examples unfold', () =>
      page.inInterface((root) => root.querySelector('.examples mark') !== null, null),
    )
    await clickControl(page, 'Next question')
    await until('the next question is there', async () => (await readTitle(page))?.includes('TAF'))
    await page.press('Escape')
    await until('the caret is back', async () => (await focused(page)) === 'account')
    await page.close()
  })

  test('what is typed before the page has loaded is the writer’s own', async () => {
    const slow = await serveSlowPage()
    const page = await stage().browser.openPage(`${slow.origin}/`)
    await page.evaluate(() => void setTimeout(() => location.assign('/form')), null)
    await until('the field is there', () => page.evaluate(() => document.activeElement?.id === 'account', null))
    await page.type('Dad was aggressive. ')
    slow.finish()
    await until('it is asked about', async () => (await countDrawnMarks(page)) === 1)
    await page.close()
    await slow.close()
  })
})
