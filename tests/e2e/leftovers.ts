import type { Page } from '../tools/browsers/browser.ts'

/** How many elements of ours and highlights of ours are left, in the page and in its frames. */
export const leftovers = (page: Page) =>
  page.evaluate(() => {
    const documents = [document, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument)]
    const names = ['recordwell-ask', 'recordwell-insist']
    return documents.reduce((count, one) => {
      const highlights = names.filter((name) => one?.defaultView?.CSS.highlights.has(name))
      const elements = [...(one?.querySelectorAll('*') ?? [])].filter((each) => each.localName.startsWith('recordwell'))
      return count + highlights.length + elements.length
    }, 0)
  }, null)
