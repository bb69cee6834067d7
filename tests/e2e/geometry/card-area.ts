import type { Page } from '../../tools/browsers/browser.ts'
import type { Drawn } from './marked-words.ts'

/** Where the open card or list stands in the viewport; null where none is open. */
export const cardArea = (page: Page): Promise<Drawn | null> =>
  page.inInterface((root) => {
    const card = root.querySelector('[role=dialog]')
    if (card === null) return null
    const { left, top, right, bottom } = card.getBoundingClientRect()
    return { left, top, right, bottom }
  }, null)

export const overlaps = (a: Drawn, b: Drawn): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
