import type { Page } from '../browsers/browser.ts'
import { until } from '../until.ts'

/** What screen readers call the control that has the focus, or the text of the heading that has it. */
export const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement
    const labels =
      element instanceof HTMLInputElement ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement
        ? element.labels
        : null
    const label = labels?.[0]
    const called =
      element?.getAttribute('aria-label') ??
      (label?.querySelector('span') ?? label)?.textContent ??
      element?.querySelector('span')?.textContent
    return element === document.body ? '' : (called ?? element?.textContent ?? '').trim()
  }, null)

/** Presses Tab, or Shift+Tab, until the control with this name has the focus. Firefox’s driver goes on in a page that Tab has left. */
export const tabTo = async (page: Page, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
  for (let pressed = 0; pressed < 60; pressed++) {
    if ((await focusedName(page)) === name) return
    await page.press(key)
  }
  throw new Error(`Tab does not reach “${name}”.`)
}

/** Waits until the page's heading has the focus and reads so, as after a step of the welcome page. */
export const untilHeading = (page: Page, heading: string): Promise<true> =>
  until(`the page says “${heading}”`, async () => (await focusedName(page)) === heading)

/** What Chromium can be told of its user's eyes, besides that they like it light; Firefox's driver can tell none of it. */
const eyes = [[{ name: 'prefers-color-scheme', value: 'dark' }], [{ name: 'forced-colors', value: 'active' }]]

/** What axe finds wrong with a page of our own, and with its colours for every eye that the browser can be told of, a line each. */
export const barriersFor = async (page: Page): Promise<readonly string[]> => {
  const found = [...(await page.findBarriers())]
  for (const features of page.devtools ? eyes : []) {
    await page.devtools?.send('Emulation.setEmulatedMedia', { features })
    found.push(...(await page.findBarriers('colours')))
  }
  await page.devtools?.send('Emulation.setEmulatedMedia', { features: [] })
  return found
}
