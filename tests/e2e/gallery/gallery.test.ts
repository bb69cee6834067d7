import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContextOptions } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Gallery, openGallery } from './open-gallery.ts'

let gallery: Gallery
beforeAll(async () => {
  gallery = await openGallery()
})
afterAll(() => gallery.close())

const open = async (options: BrowserContextOptions) => {
  const context = await gallery.browser.newContext({ reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  await page.goto(gallery.address('index.html'))
  await page.locator('#list').waitFor()
  return page
}

describe('everything that is drawn beside a note', () => {
  test.each<[string, BrowserContextOptions]>([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active' }],
    ['light, on a narrow screen', { colorScheme: 'light', viewport: { width: 320, height: 256 } }],
  ])('axe has nothing to say: %s', async (_, options) => {
    const page = await open(options)
    await page.locator('#card-label').getByRole('button', { name: 'Keep as it is' }).click()
    await page.locator('#list').getByRole('button', { name: 'On what date' }).click()
    const { violations, passes } = await new AxeBuilder({ page }).include('.standing').analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    expect(passes.some(({ id }) => id === 'color-contrast')).toBe(true)
    await page.context().close()
  })

  test('nothing is wider than a screen of 320 pixels, as at 400% zoom', async () => {
    const page = await open({ viewport: { width: 320, height: 256 } })
    const widths = await page
      .locator('.dialog')
      .evaluateAll((dialogs) =>
        dialogs.map((dialog) => [dialog.clientWidth <= 304, dialog.scrollWidth <= dialog.clientWidth]),
      )
    expect(widths.flat()).not.toContain(false)
    await page.context().close()
  })
})
