import type { Drawn } from './marked-words.ts'

/** Asked in a page of the rig with rich text: where the browser draws a word of the field, in the outermost viewport. */
export const wordArea = (word: string): Drawn => {
  const scroller = window.rig.scroller()
  const { ownerDocument } = scroller
  const texts = ownerDocument.createTreeWalker(scroller, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) if (texts.currentNode.textContent?.includes(word)) break
  const start = texts.currentNode.textContent?.indexOf(word) ?? 0
  const range = ownerDocument.createRange()
  range.setStart(texts.currentNode, start)
  range.setEnd(texts.currentNode, start + word.length)
  let { left, top, right, bottom } = range.getBoundingClientRect()
  for (let view = ownerDocument.defaultView; view !== null && view !== window; view = view.parent.window) {
    const frame = view.frameElement
    if (frame === null || !('offsetWidth' in frame)) break
    const outer = frame.getBoundingClientRect()
    const drawn = outer.width / Number(frame.offsetWidth)
    // What a pixel of the frame's own is outside it: pages are zoomed and drawn larger.
    const scale = (frame.clientWidth * drawn) / view.innerWidth
    const [x, y] = [outer.left + frame.clientLeft * drawn, outer.top + frame.clientTop * drawn]
    ;[left, right] = [x + left * scale, x + right * scale]
    ;[top, bottom] = [y + top * scale, y + bottom * scale]
  }
  return { left, top, right, bottom }
}
