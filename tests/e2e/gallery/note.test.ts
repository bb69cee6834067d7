import type { Page } from '@playwright/test'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Gallery, openGallery } from './open-gallery.ts'

let gallery: Gallery
let page: Page
let complaints: string[]
beforeAll(async () => {
  gallery = await openGallery()
})
afterAll(() => gallery.close())

beforeEach(async () => {
  page = await gallery.browser.newPage()
  complaints = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (line) => complaints.push(line.text()))
  // The tests look into what a page cannot look into.
  await page.addInitScript(() => {
    const attach = Element.prototype.attachShadow
    Element.prototype.attachShadow = function (init) {
      return attach.call(this, { ...init, mode: 'open' })
    }
  })
  await page.goto(gallery.address('note.html'))
})
afterEach(async () => {
  expect(complaints).toEqual([])
  await page.close()
})

const dialog = () => page.locator('recordwell-prompts').getByRole('dialog')
const said = () => page.evaluate(() => document.body.dataset.log ?? '')
const write = async (field: string, text: string) => {
  await page.locator(field).click()
  await page.keyboard.type(text)
  await page.locator('recordwell-prompts [role=status]').filter({ hasText: /./ }).waitFor({ state: 'attached' })
}

describe('an open note', () => {
  test('what is pressed in the card does not reach the host', async () => {
    await write('#account', 'I rang MASH. Dad was aggressive. ')
    await page.evaluate(() => {
      for (const kind of ['keydown', 'keyup', 'keypress', 'click', 'mousedown', 'pointerdown', 'focusin'])
        document.addEventListener(kind, (event) => console.log(`heard ${event.type}`), true)
    })
    await page.keyboard.press('Alt+KeyQ')
    await dialog().waitFor()
    complaints.length = 0
    for (const key of ['ArrowDown', 'ArrowDown', 'Tab', 'a', 'Enter', 'Escape']) await page.keyboard.press(key)
    await dialog().waitFor({ state: 'detached' })
    const heard = complaints.splice(0)
    // No page that listens while events come down to us can be kept from a click; the focus is the field's own.
    expect(heard).toEqual(['heard click', 'heard focusin'])
  })

  test('Tab past the last control gives focus back to the field', async () => {
    await write('#account', 'I rang MASH. ')
    await page.keyboard.press('Alt+KeyQ')
    await dialog().getByRole('button', { name: 'Close' }).focus()
    await page.keyboard.press('Tab')
    await dialog().waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('account')
  })

  test('in a modal dialog the card can be used, and nothing of it is left behind', async () => {
    await page.locator('#dialog').click()
    await write('#dialog-note', 'I rang MASH today. ')
    await page.keyboard.press('Alt+KeyQ')
    await dialog().getByRole('button', { name: 'Set aside' }).click()
    await dialog().waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('dialog-note')
    expect(await said()).toContain('set-aside')
  })

  test('a field that goes takes everything of ours with it', async () => {
    await write('#account', 'I rang MASH. ')
    await page.keyboard.press('Alt+KeyQ')
    await page.evaluate(() => document.querySelector('#account')?.remove())
    await page.locator('recordwell-prompts').waitFor({ state: 'detached' })
    expect(await said()).toContain('["closed"]')
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2)
  })

  test('a host that takes our element away has it back with the next key, and no sooner', async () => {
    await write('#account', 'I rang MASH. ')
    await page.evaluate(() => document.querySelector('recordwell-prompts')?.remove())
    expect(await page.locator('recordwell-prompts').count()).toBe(0)
    await page.keyboard.type('x')
    await page.locator('recordwell-prompts .count').waitFor()
    await page.evaluate(() =>
      new MutationObserver(() => document.querySelector('recordwell-prompts')?.remove()).observe(
        document.documentElement,
        { childList: true },
      ),
    )
    await page.evaluate(() => document.querySelector('recordwell-prompts')?.remove())
    await page.keyboard.press('Alt+KeyQ')
    await page.keyboard.type('y')
    expect(await page.locator('#account').inputValue()).toBe('I rang MASH. xy')
  })

  test('words that the field will not take are offered to be copied', async () => {
    await write('#account', 'I rang MASH. ')
    await page.evaluate(() => {
      document.execCommand = () => false
    })
    await page.keyboard.press('Alt+KeyQ')
    await dialog().getByRole('button', { name: 'Write “MASH' }).click()
    await dialog().getByRole('button', { name: 'Copy the words' }).waitFor()
    expect(await page.locator('#account').inputValue()).toBe('I rang MASH. ')
  })

  test('a note that is too long says so in its list', async () => {
    await page.locator('#account').evaluate((field: HTMLTextAreaElement) => {
      field.value = 'a '.repeat(50_000)
    })
    await write('#account', 'I rang MASH. ')
    await page.locator('recordwell-prompts .count').click()
    await dialog().getByText('longer than 100,000 characters').waitFor()
  })
})
