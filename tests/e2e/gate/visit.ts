import type { Browser, Page } from '../../tools/browsers/browser.ts'
import { type Played, type PlayOptions, play } from './play.ts'

/** One playing of the script in a page of its own, which is left open. */
export interface Visit {
  readonly page: Page
  readonly played: Played
  /** The addresses asked for meanwhile, each once. */
  readonly requests: readonly string[]
  /** What went wrong by the page's console. */
  readonly complaints: readonly string[]
}

export const visit = async (browser: Browser, url: string, options: PlayOptions): Promise<Visit> => {
  const before = browser.requests().length
  const page = await browser.openPage('about:blank')
  const played = await play(page, url, options)
  const asked = browser
    .requests()
    .slice(before)
    .map((request) => request.url)
  const wrong = page.console().filter(({ level }) => level === 'error' || level === 'exception')
  return {
    page,
    played,
    requests: [...new Set(asked)].filter((address) => !address.endsWith('/favicon.ico')),
    complaints: [...new Set(wrong.map(({ text }) => text))].sort(),
  }
}
