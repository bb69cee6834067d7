import type { Page } from '../browsers/browser.ts'
import { until } from '../until.ts'

const hideKey = 'Alt+Shift+KeyX'

/** Counts, in the page and in the frames that have focus, how often a key comes through to the host, and how often any other does. */
const countKeys = (page: Page): Promise<void> =>
  page.evaluate((code) => {
    const windows: Window[] = [window]
    for (let at = document.activeElement; at !== null; ) {
      const inner = at.localName === 'iframe' ? Reflect.get(at, 'contentWindow') : null
      if (inner) windows.push(inner)
      at = inner ? inner.document.activeElement : (at.shadowRoot?.activeElement ?? null)
    }
    let came = 0
    let others = 0
    const stop = new AbortController()
    const counted = (event: KeyboardEvent) => {
      if (event.code === code) came += 1
      else others += 1
    }
    for (const one of windows) one.addEventListener('keydown', counted, { signal: stop.signal })
    Reflect.set(window, 'keysThatCame', () => {
      stop.abort()
      Reflect.deleteProperty(window, 'keysThatCame')
      return { came, others }
    })
  }, 'KeyX')

const keysThatCame = (page: Page): Promise<{ readonly came: number; readonly others: number }> =>
  page.evaluate(() => Reflect.get(window, 'keysThatCame')(), null)

/**
 * Waits until the extension follows the field that has focus. It shows nothing while there is nothing to ask, but it takes its keys:
 * the one that hides everything is pressed until the host no longer meets it, and once more to undo it. The keys held with it are nobody's:
 * where the host does not meet those either, focus was on its way and the press went nowhere.
 */
export const untilAtWork = async (page: Page): Promise<void> => {
  await until('the extension follows the field', async () => {
    await countKeys(page)
    await page.press(hideKey)
    const { came, others } = await keysThatCame(page)
    return came === 0 && others > 0
  })
  await page.press(hideKey)
}
