import { expect, test } from 'vitest'
import type { Page } from '../../tools/browsers/browser.ts'
import {
  clickControl,
  countDrawnMarks,
  readCount,
  readPaintedWords,
  readStatus,
  readTitle,
} from '../../tools/drive/our-interface.ts'
import { accountText, enterAccount, enterActions } from '../../tools/drive/record-form.ts'
import { untilAtWork } from '../../tools/drive/until-at-work.ts'
import { until } from '../../tools/until.ts'
import { askAbout } from '../ask-about.ts'
import { leftovers } from '../leftovers.ts'
import { onStage } from '../stage.ts'
import { badgeOf } from './badge-of.ts'
import { countedReplies } from './counted-replies.ts'

onStage('a page while the extension comes and goes', (stage) => {
  /** Does something to the extension as a person does, whose own tab is in front meanwhile. */
  const besides = async (page: Page, act: () => Promise<void>) => {
    const own = await stage().browser.openPage('about:blank')
    await own.bringToFront()
    await act()
    await page.bringToFront()
    await own.close()
  }
  const hostHears = async (page: Page, keys: string) => {
    await page.evaluate(() => {
      addEventListener('keydown', ({ code }) => Reflect.set(window, 'heard', code), { capture: true })
    }, null)
    await page.press(keys)
    return page.evaluate(() => Reflect.get(window, 'heard'), null)
  }

  test.each(['at work', 'asleep'])('keeps nothing of it once it is off, while its background was %s', async (state) => {
    const { browser } = stage()
    const page = await askAbout(stage(), enterAccount)
    await besides(page, async () => {
      if (state === 'asleep') await browser.stopBackground()
      await browser.setEnabled(false)
    })
    expect(await hostHears(page, 'Alt+Shift+KeyX')).toBe('KeyX')
    await until('nothing of ours is left', async () => (await leftovers(page)) === 0)
    await page.type(' met.')
    expect(await accountText(page)).toBe('Dad was aggressive. The TAF met.')

    await besides(page, () => browser.setEnabled(true))
    await untilAtWork(page)
    await page.type(' The FGC is next.')
    await until('what is typed now is asked about', async () => (await countDrawnMarks(page)) > 0)
    // What is drawn in, and what words are measured in: one of each.
    expect(await leftovers(page)).toBe(2)
    expect(page.console()).toEqual([])
    await page.close()
  })

  test('is served by the new version after an update, without being loaded again', async () => {
    const { browser } = stage()
    const page = await askAbout(stage(), enterAccount)
    await page.evaluate(() => Reflect.set(window, 'loaded', 'once'), null)
    await until('the writer has paused', async () => (await readStatus(page)) !== '')
    await page.press('Alt+KeyQ')
    await until('a card is open', async () => (await readTitle(page)) !== null)
    await besides(page, browser.reloadExtension)
    await until('the old card is gone', async () => (await readTitle(page)) === null)
    await enterAccount(page)
    await untilAtWork(page)
    await page.type(' met. The FGC is next.')
    await until('what is typed now is asked about', async () => (await countDrawnMarks(page)) === 1)
    // What is drawn in, and what words are measured in: one of each.
    expect(await leftovers(page)).toBe(2)

    await enterActions(page)
    await untilAtWork(page)
    await page.type('The LADO rang. ')
    await until('so it is in a frame', async () => (await readPaintedWords(page)).includes('LADO'))
    await besides(page, browser.reloadExtension)
    await enterActions(page)
    await untilAtWork(page)
    await page.type('The FGC is next. ')
    await until('and again', async () => (await readPaintedWords(page)).includes('FGC'))
    expect(await readPaintedWords(page)).not.toContain('LADO')
    expect(await accountText(page)).toBe('Dad was aggressive. The TAF met. The FGC is next.')
    expect(await page.evaluate(() => Reflect.get(window, 'loaded'), null)).toBe('once')
    expect(page.console()).toEqual([])
    await page.close()
  })

  test('is answered and counted although the background stopped', async () => {
    const { browser } = stage()
    const page = await askAbout(stage(), enterAccount)
    const before = await countedReplies(browser)
    await page.bringToFront()
    await browser.stopBackground()
    await page.press('Alt+KeyQ')
    await clickControl(page, 'Set aside')
    await until('the reply is counted', async () => (await countedReplies(browser)) === before + 1)
    await page.bringToFront()
    await browser.stopBackground()
    await page.type(' met. NFA. ')
    await until('what is typed now is asked about', async () => (await countDrawnMarks(page)) > 1)
    await until('the badge says how many are asked', async () => {
      const badge = await badgeOf(browser, page)
      return (await readCount(page)).startsWith(`${badge} `)
    })
    expect(page.console()).toEqual([])
    await page.close()
  })

  test('is followed again after its tab was discarded', async () => {
    const { browser, origin } = stage()
    // Firefox discards no page that asks before it is left, as the host's form does.
    const page = await browser.openPage(`${origin}/child.html?id=c1041`)
    await page.evaluate(() => {
      const note = document.createElement('textarea')
      note.rows = 9
      document.body.append(note)
      note.focus()
    }, null)
    await untilAtWork(page)
    await page.type('Dad was aggressive. ')
    await until('it is asked about', async () => (await countDrawnMarks(page)) === 1)
    await until('it is counted', async () => (await badgeOf(browser, page)) !== '')
    const own = await browser.openExtensionPage('popup.html')
    const [counted, discarded] = await own.evaluate(
      async (url) => {
        const tab = (await chrome.tabs.query({})).find((one) => one.url === url)
        const gone = await chrome.tabs.discard(tab?.id ?? 0)
        return [tab?.id, gone?.id ?? tab?.id ?? 0]
      },
      await page.evaluate(() => location.href, null),
    )
    const kept = () => own.evaluate(async () => Object.keys(await chrome.storage.session.get()), null)
    await until('its count is forgotten', async () => !(await kept()).includes(`prompts:${counted}:0`))
    await own.evaluate((id) => chrome.tabs.update(id, { active: true }), discarded)
    await until('the watcher is there', () =>
      own.evaluate(async (tabId) => {
        const watching = () => Reflect.get(globalThis, Symbol.for('recordwell-watching')) === true
        const [{ result } = { result: false }] = await chrome.scripting.executeScript({
          target: { tabId },
          func: watching,
        })
        return result === true
      }, discarded),
    )
    await own.evaluate((id) => chrome.tabs.remove(id), discarded)
    await own.close()
  })
})
