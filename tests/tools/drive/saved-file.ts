import type { Page } from '../browsers/browser.ts'
import { until } from '../until.ts'

/** What is saved from now on is kept in the page, and no download begins. */
export const catchSaved = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const click = HTMLAnchorElement.prototype.click
    HTMLAnchorElement.prototype.click = function () {
      if (this.download === '') click.call(this)
      else void fetchText(this.href, this.download)
    }
    const blobs = new Map<string, Blob>()
    const make = URL.createObjectURL
    URL.createObjectURL = (blob) => {
      const address = make(blob)
      if (blob instanceof Blob) blobs.set(address, blob)
      return address
    }
    const fetchText = async (address: string, name: string) => {
      document.documentElement.dataset.saved = JSON.stringify([name, (await blobs.get(address)?.text()) ?? ''])
    }
  }, null)

/** What stands in the file with this name, once it was saved last. */
export const savedFile = async (page: Page, name: string): Promise<string> => {
  const found = await until(`${name} is saved`, async () => {
    const [known, text]: string[] = JSON.parse(
      await page.evaluate(() => document.documentElement.dataset.saved ?? '[]', null),
    )
    return known === name && text !== undefined && { text }
  })
  return found.text
}
