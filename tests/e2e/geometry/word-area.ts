import type { Page } from '../../tools/browsers/browser.ts'
import { framePlace } from './frame-place.ts'
import type { Drawn } from './marked-words.ts'

/** Where the browser draws a word of the field that has the focus, rich text on a page of the rig, in the outermost viewport. */
export const wordArea = async (page: Page, wanted: string): Promise<Drawn> => {
  const place = await page.evaluate(framePlace, null)
  const { left, top, right, bottom } = await page.evaluate((word) => {
    const scroller = window.rig.scroller()
    const { ownerDocument } = scroller
    const texts = ownerDocument.createTreeWalker(scroller, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) if (texts.currentNode.textContent?.includes(word)) break
    const start = texts.currentNode.textContent?.indexOf(word) ?? 0
    const range = ownerDocument.createRange()
    range.setStart(texts.currentNode, start)
    range.setEnd(texts.currentNode, start + word.length)
    const { left, top, right, bottom } = range.getBoundingClientRect()
    return { left, top, right, bottom }
  }, wanted)
  return {
    left: place.left + left * place.scale,
    top: place.top + top * place.scale,
    right: place.left + right * place.scale,
    bottom: place.top + bottom * place.scale,
  }
}
