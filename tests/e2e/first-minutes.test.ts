import { expect, test } from 'vitest'
import type { Preferences } from '../../src/model/preferences.ts'
import { steps } from '../../src/pages/welcome/steps.ts'
import type { Page } from '../tools/browsers/browser.ts'
import { countDrawnMarks, readCount, readTitle } from '../tools/drive/our-interface.ts'
import { barriersFor, focusedName, tabTo, untilHeading } from '../tools/drive/own-page.ts'
import { clickInPopup, popupText } from '../tools/drive/popup.ts'
import { enterAccount, openRecordForm } from '../tools/drive/record-form.ts'
import { untilAtWork } from '../tools/drive/until-at-work.ts'
import { until } from '../tools/until.ts'
import { badgeOf } from './life/badge-of.ts'
import { onStage } from './stage.ts'

onStage(
  'the first minutes',
  (stage) => {
    const kept = (page: Page) =>
      page.evaluate(async () => {
        const { preferences } = await chrome.storage.local.get<{ preferences?: Preferences }>('preferences')
        return preferences
      }, null)
    const pressOn = async (page: Page, name: string) => {
      await tabTo(page, name)
      await page.press('Enter')
    }
    /** Presses Alt+Q in the open note and gives the question of the card that it opens. */
    const askNext = async (page: Page) => {
      await page.press('Alt+KeyQ')
      const question = await until('a card is open', () => readTitle(page))
      await page.press('Escape')
      await until('it is closed', async () => (await readTitle(page)) === null)
      return question
    }

    test('go by the keyboard alone: a note is practised on, a site and a setting are chosen, and the page closes', async () => {
      const { browser, origin } = stage()
      await browser.allow(origin)
      const page = await browser.openExtensionPage('welcome.html')
      await until('the page is there', () => page.evaluate(() => document.querySelector('h1') !== null, null))
      await pressOn(page, 'Show me')

      await untilHeading(page, 'Try it on a practice note')
      await until('the example is asked about', async () => (await countDrawnMarks(page)) > 2)
      await tabTo(page, 'Practice note')
      expect(await askNext(page)).toContain('aggressive')
      expect(await focusedName(page)).toBe('Practice note')
      await pressOn(page, 'Clear it and write my own')
      await until('the note is empty', async () => (await readCount(page)) === '')
      expect(await focusedName(page)).toBe('Practice note')
      await page.type('Mum was chaotic. ')
      await until('so is one’s own', async () => (await readCount(page)) !== '')
      await pressOn(page, 'Continue')

      await untilHeading(page, 'Choose where it works')
      await tabTo(page, 'Address of your record system')
      await page.type('nowhere')
      await page.press('Enter')
      const told = () => page.evaluate(() => document.querySelector('[role=status]')?.textContent, null)
      await until('that is no address', async () => (await told())?.includes('not the address of a site'))
      await page.press('Control+KeyA')
      await page.type(`${origin}/record.html`)
      await page.press('Enter')
      await until('the site is on', async () => (await told()) === 'Recordwell is on for 127.0.0.1.')
      await tabTo(page, 'Remove 127.0.0.1')
      await pressOn(page, 'Continue')

      await untilHeading(page, 'Where do you work?')
      await tabTo(page, 'Another, or several')
      await page.press('ArrowDown')
      await until('School is kept', async () => (await kept(page))?.ruleSet === 'school')
      await pressOn(page, 'Continue')
      await untilHeading(page, 'How gently should it ask?')
      await tabTo(page, 'Standard')
      await page.press('ArrowDown')
      await until('Thorough is kept', async () => (await kept(page))?.gentleness === 'thorough')
      await pressOn(page, 'Continue')
      await untilHeading(page, 'Keys worth remembering')
      await tabTo(page, 'Close this page')
      expect(page.console()).toEqual([])
      await page.close()
    })

    test('hold in a note: the setting decides what is asked, and a pause asks nothing until it ends', async () => {
      const { browser, origin } = stage()
      const page = await openRecordForm(browser, origin, 'c1041')
      await enterAccount(page)
      await untilAtWork(page)
      await page.type('A member of staff saw Sam. ')
      await until('it is asked about', async () => (await readCount(page)) !== '')
      const school = await askNext(page)

      const popup = await browser.openPopup(page)
      await clickInPopup(popup, 'Where you work')
      await clickInPopup(popup, 'Another, or several')
      await until('the standard set is in use', async () => (await popupText(popup)).includes('Recordwell standard'))
      await clickInPopup(popup, 'Pause for an hour')
      await until('nothing is asked', async () => (await readCount(page)) === '')
      await until('the popup says until when', async () => /Paused until \d\d:\d\d/u.test(await popupText(popup)))
      await popup.close()
      await until('the badge says so', async () => (await badgeOf(browser, page)) === '||')

      const own = await browser.openExtensionPage('popup.html')
      const pausedUntil = Date.now() - 1
      await own.evaluate(async (past) => {
        const { preferences } = await chrome.storage.local.get<{ preferences: object }>('preferences')
        await chrome.storage.local.set({ preferences: { ...preferences, pausedUntil: past } })
      }, pausedUntil)
      await until('a pause that is over is forgotten', async () => (await kept(own))?.pausedUntil === null)
      await own.close()
      await page.bringToFront()
      await enterAccount(page)
      await until('it is asked about again', async () => (await readCount(page)) !== '')
      expect(await askNext(page)).not.toBe(school)
      await until('and counted', async () => /^\d+$/u.test(await badgeOf(browser, page)))
      expect(page.console()).toEqual([])
      await page.close()
    })

    test('are in Welsh where that is chosen, which says that it awaits review and what is asked about', async () => {
      const { browser, origin } = stage()
      const page = await openRecordForm(browser, origin, 'c1041')
      await enterAccount(page)
      await untilAtWork(page)
      await page.type('Dad was aggressive. ')
      await until('it is asked about', async () => (await readCount(page)) !== '')
      const popup = await browser.openPopup(page)
      await clickInPopup(popup, 'Language')
      await clickInPopup(popup, 'Cymraeg')
      await until('the popup speaks Welsh', async () => (await popupText(popup)).includes('Oedi am awr'))
      expect(await popup.evaluate((document) => document.documentElement.lang, null)).toBe('cy')
      expect(await popupText(popup)).toContain('Gofynnir cwestiynau am destun Saesneg yn unig')
      expect(await popupText(popup)).toContain('yn aros am adolygiad gan siaradwr brodorol')
      expect(await popup.findBarriers()).toEqual([])
      await until('so does the page', async () => (await readCount(page)).endsWith('am y nodyn hwn'))
      await clickInPopup(popup, 'English')
      await until('the popup speaks English', async () => (await popupText(popup)).includes('Pause for an hour'))
      await popup.close()
      await page.close()
    })

    test('lose no focus when a list gets shorter', async () => {
      const popup = await stage().browser.openExtensionPage('popup.html')
      await popup.evaluate(() => {
        const quietTerms = ['chaotic', 'hostile'].map((term) => ({ rule: 'label-behaviour', term }))
        return chrome.storage.local.set({ quietTerms })
      }, null)
      await until('both are listed', () => popup.evaluate(() => document.querySelectorAll('li').length >= 2, null))
      await pressOn(popup, 'Words not asked about')
      await pressOn(popup, 'Ask again about chaotic')
      await until('the next one has it', async () => (await focusedName(popup)) === 'Ask again about hostile')
      await popup.press('Enter')
      await until('then the fold', async () => (await focusedName(popup)) === 'Words not asked about')
      await popup.close()
    })

    test('have no barrier in any step or fold, in light, dark and forced colours, nor at 400% zoom', async () => {
      const { browser } = stage()
      const found: string[] = []
      const look = async (page: Page, name: string) =>
        found.push(...(await barriersFor(page)).map((barrier) => `${name}: ${barrier}`))
      const isTooWide = () => document.documentElement.scrollWidth > window.innerWidth
      const welcome = await browser.openExtensionPage('welcome.html')
      await until('the page is there', () => welcome.evaluate(() => document.querySelector('h1') !== null, null))
      for (const step of steps) {
        await welcome.resize({ width: 1366, height: 768, scale: 1 })
        await welcome.evaluate((hash) => {
          location.hash = hash
        }, step)
        await until(`${step} is shown`, () =>
          welcome.evaluate(() => document.getAnimations().every(({ playState }) => playState === 'finished'), null),
        )
        await look(welcome, step)
        await welcome.resize({ width: 341, height: 192, scale: 1 })
        if (await welcome.evaluate(isTooWide, null)) found.push(`${step} is too wide`)
      }
      await welcome.close()
      const popup = await browser.openExtensionPage('popup.html')
      await until('the popup is there', () => popup.evaluate(() => document.querySelector('footer') !== null, null))
      await popup.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) {
          fold.removeAttribute('name')
          fold.open = true
        }
      }, null)
      await look(popup, 'popup')
      await popup.resize({ width: 200, height: 150, scale: 1 })
      if (await popup.evaluate(isTooWide, null)) found.push('the popup is too wide')
      await popup.close()
      expect(found).toEqual([])
    })
  },
  { extension: 'off' },
)
