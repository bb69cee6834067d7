import type { Page } from '../../tools/browsers/browser.ts'
import { framePlace } from './frame-place.ts'

/** Where a mark is drawn, in the page's viewport. */
export interface Drawn {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** How far a mark is from the glyphs of the word under it, in CSS pixels. */
export interface Drift {
  readonly word: string
  readonly left: number
  readonly right: number
  readonly middle: number
}

/** The marks of the level that asks; those that insist are drawn lower on purpose. */
export const drawnMarks = async (page: Page): Promise<readonly Drawn[]> =>
  (await page.inInterface(
    (root) =>
      [...root.querySelectorAll('.mark.ask')].map((mark) => {
        const { left, top, right, bottom } = mark.getBoundingClientRect()
        return { left, top, right, bottom }
      }),
    null,
  )) ?? []

/**
 * Compares marks with where the browser itself finds the characters: the caret nearest to a point changes in the middle of a
 * glyph, and from one line to the next in the middle between them. All glyphs are as wide as each other.
 */
export const driftOf = async (page: Page, marks: readonly Drawn[]): Promise<readonly Drift[]> => {
  const place = await page.evaluate(framePlace, null)
  return page.evaluate(
    ({ drawn, place }) => {
      let field = document.activeElement
      while (field instanceof HTMLIFrameElement) field = field.contentDocument?.activeElement ?? null
      if (field === null || !('value' in field) || typeof field.value !== 'string') return []
      const { ownerDocument, value } = field
      const at = (x: number, y: number): number => {
        const caret = ownerDocument.caretPositionFromPoint(
          (x - place.left) / place.scale,
          (y - place.top) / place.scale,
        )
        return caret?.offsetNode === field ? caret.offset : -1
      }
      const step = 0.25
      return drawn.map(({ left, top, right, bottom }) => {
        const y = (top + bottom) / 2
        const x = (left + right) / 2
        const near = Math.max(0, at(x, y))
        const start = near - (/[a-z]*$/i.exec(value.slice(0, near))?.[0].length ?? 0)
        const word = /^[a-z]+/i.exec(value.slice(start))?.[0] ?? ''
        const end = start + word.length
        const glyph = (right - left) / word.length
        let first = left - 3 * glyph
        while (first < right && !(at(first, y) > start && at(first, y) <= end)) first += step
        let last = right + 3 * glyph
        while (last > left && !(at(last, y) < end && at(last, y) >= start)) last -= step
        const isOnLine = (height: number): boolean => at(x, height) >= start && at(x, height) <= end
        let above = y
        while (isOnLine(above) && above > y - 60) above -= step
        let below = y
        while (isOnLine(below) && below < y + 60) below += step
        return {
          word,
          left: left + glyph / 2 - first,
          right: right - glyph / 2 - last,
          middle: y - (above + below) / 2,
        }
      })
    },
    { drawn: marks, place },
  )
}
