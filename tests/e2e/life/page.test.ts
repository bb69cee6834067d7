import { expect, test } from 'vitest'
import type { Page } from '../../tools/browsers/browser.ts'
import { clickControl, countDrawnMarks, readCount, readTitle } from '../../tools/drive/our-interface.ts'
import { enterAccount, middleOf } from '../../tools/drive/record-form.ts'
import { untilAtWork } from '../../tools/drive/until-at-work.ts'
import { until } from '../../tools/until.ts'
import { askAbout } from '../ask-about.ts'
import { leftovers } from '../leftovers.ts'
import { onStage } from '../stage.ts'
import { badgeOf } from './badge-of.ts'

onStage('a page that goes and comes again', (stage) => {
  const marks = (page: Page, count: number) =>
    until(`${count} marks stand`, async () => (await countDrawnMarks(page)) === count)

  test('has its marks and its count again out of the browser’s memory', async () => {
    const { browser, origin } = stage()
    const page = await askAbout(stage(), enterAccount)
    await page.evaluate(() => {
      // The host asks before unsaved changes are left.
      addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), { capture: true })
      addEventListener('pageshow', ({ persisted }) => Reflect.set(window, 'remembered', persisted))
    }, null)
    await page.type(' met. ')
    await marks(page, 2)
    const count = await readCount(page)
    await page.go(`${origin}/child.html?id=c1041`)
    await until('the badge shows nothing', async () => (await badgeOf(browser, page)) === '')
    await page.back()
    await until('the page is remembered', () => page.evaluate(() => Reflect.get(window, 'remembered') === true, null))
    await marks(page, 2)
    expect(await readCount(page)).toBe(count)
    await until('the badge says so', async () => count.startsWith(`${await badgeOf(browser, page)} `))
    await enterAccount(page)
    await page.type('The FGC is next. ')
    await marks(page, 3)
    expect(page.console()).toEqual([])
    await page.close()
  })

  test('asks nothing about a note that the host restores after a time-out, until it is typed in', async () => {
    const page = await askAbout(stage(), enterAccount)
    await page.type(' met. ')
    await page.evaluate(() => {
      const form = document.querySelector('form')
      const account = document.querySelector<HTMLTextAreaElement>('#account')
      if (form === null || account === null) return
      const kept = account.value
      const login = document.createElement('form')
      login.innerHTML = '<input id="password"><button type="button" id="in">Sign in</button>'
      form.replaceWith(login)
      login.querySelector('button')?.addEventListener('click', () => {
        const again = document.createElement('textarea')
        again.id = 'account'
        again.rows = 9
        again.style.width = '600px'
        login.replaceWith(again)
        again.focus()
        again.value = kept
      })
    }, null)
    await until('nothing of ours is left', async () => (await leftovers(page)) === 0)
    await page.click(await middleOf(page, '#password'))
    await page.type('secret')
    await page.click(await middleOf(page, '#in'))
    await untilAtWork(page)
    await page.evaluate(
      () => document.querySelector<HTMLTextAreaElement>('#account')?.setSelectionRange(999, 999),
      null,
    )
    expect(await leftovers(page)).toBe(0)
    await page.type('The FGC is next. ')
    await marks(page, 1)
    expect(page.console()).toEqual([])
    await page.close()
  })

  test('is a session of its own in each of two windows, and a word left out in one is left out in both', async () => {
    const one = await askAbout(stage(), enterAccount)
    await one.type(' met. ')
    await marks(one, 2)
    const other = await askAbout(stage(), enterAccount)
    await other.type(' met. The FGC is next. ')
    await marks(other, 3)
    await one.bringToFront()
    await enterAccount(one)
    await marks(one, 2)
    await one.press('Alt+KeyQ')
    await until('a card is open', async () => (await readTitle(one)) !== null)
    await clickControl(one, 'More')
    await clickControl(one, 'Ask no more about “aggressive”')
    await marks(one, 1)
    await other.bringToFront()
    await marks(other, 2)
    expect([...one.console(), ...other.console()]).toEqual([])
    await one.close()
    await other.close()
  })
})
