import type { Page } from '../tools/browsers/browser.ts'

/** How many elements of ours and highlights of ours are left, in the page and in its frames. */
export const leftovers = (page: Page) =>
  page.evaluate(() => {
    const windows = [
      window,
      ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument?.defaultView),
    ]
    const names = ['recordwell-ask', 'recordwell-insist']
    const highlights = windows.flatMap((one) => names.filter((name) => one?.CSS.highlights.has(name)))
    return highlights.length + document.querySelectorAll('recordwell-prompts').length
  }, null)
