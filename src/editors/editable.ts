import type { Span } from '../model/span.ts'
import { type Area, areaOf, boxOf, intersection, isEmpty } from './area.ts'
import { characterAt } from './character-at.ts'
import { offsetOf, rangeOf } from './editable-points.ts'
import { type Stretch, selectionOf, selectStretch, stretchOf } from './editable-selection.ts'
import { readEditable } from './editable-text.ts'
import type { Editor } from './editor.ts'
import { focusRoot } from './focus-root.ts'
import { framePosition, fromInterface, outermostFrame, toInterface } from './frame-position.ts'
import { giveCaretBack } from './give-caret-back.ts'
import { isGone } from './is-gone.ts'
import { createKeptBlocks } from './kept-blocks.ts'
import { isElement, isShadowRoot } from './node-kinds.ts'
import { observeEditable } from './observe-editable.ts'
import { isPartlyDrawn } from './partly-drawn.ts'
import { perTask } from './per-task.ts'
import { replaceInEditable } from './replace-in-editable.ts'
import { scrollTo } from './scroll-to.ts'
import { innerArea, visibleArea } from './visible-area.ts'

/**
 * An editor for an editable element, or for the body of an editable document, in `window`'s document or in a same-origin
 * frame below it. It is served from outside: scripts of ours inside an editor's own frame die when the editor writes it anew.
 */
export const createEditableEditor = (root: HTMLElement, window: Window): Omit<Editor, 'isComposing'> => {
  const { ownerDocument } = root
  const kept = createKeptBlocks(root)
  const reading = observeEditable(root, () => readEditable(root, kept), kept.forget)

  const stop = new AbortController()
  let caretBack = (): void => {}
  // Draft.js throws its selection away when it loses the focus. To see it: open a card by its key, close it by Escape.
  let left: Stretch | null = null
  const leave = (): void => {
    left = stretchOf(root, reading.now())
  }
  root.addEventListener('blur', leave, { capture: true, signal: stop.signal })

  const layout = perTask(() => {
    const frame = framePosition(ownerDocument, window)
    return frame && root.isConnected ? { frame, seen: visibleArea(root) } : null
  })
  const range = (span: Span, before?: Range): Range | null => rangeOf(reading.now(), span, ownerDocument, before)

  const areas = (span: Span): Area[] => {
    const at = layout()
    const words = at && range(span)
    if (!at || !words) return []
    return [...words.getClientRects()]
      .map((rect) => toInterface(at.frame, intersection(areaOf(rect), at.seen)))
      .map((area) => intersection(area, at.frame.visible))
      .filter((area) => !isEmpty(area))
  }

  return {
    element: ownerDocument === window.document ? root : (outermostFrame(ownerDocument, window) ?? root),
    document: ownerDocument,
    gone: () => isGone(root) || isPartlyDrawn(root),
    read: () => reading.now().text,
    observe: reading.observe,

    caret() {
      const selection = selectionOf(root)
      const node = selection?.focusNode
      return selection?.isCollapsed && node && root.contains(node)
        ? offsetOf(reading.now(), node, selection.focusOffset)
        : null
    },

    locate: (span) => areas(span).map(boxOf),

    offsetAt(x, y) {
      const at = layout()
      if (!at) return null
      const point = fromInterface(at.frame, x, y)
      const tree = root.getRootNode()
      const shadowRoots = isShadowRoot(tree) ? [tree] : []
      const caret = ownerDocument.caretPositionFromPoint(point.x, point.y, { shadowRoots })
      if (!caret || !root.contains(caret.offsetNode)) return null
      const near = offsetOf(reading.now(), caret.offsetNode, caret.offset)
      return near === null ? null : characterAt(near, x, y, areas)
    },

    ranges(span, before) {
      const words = range(span, before?.[0])
      return words ? [words] : []
    },

    box() {
      const at = layout()
      if (!at) return { left: 0, top: 0, width: 0, height: 0 }
      // The body of a frame may be lower than the frame; the writer sees a field as high as the frame.
      const own =
        root === ownerDocument.body && ownerDocument !== window.document
          ? at.seen
          : intersection(innerArea(root), at.seen)
      return boxOf(intersection(toInterface(at.frame, own), at.frame.visible))
    },

    async replace(span, expected, words) {
      caretBack()
      const before = reading.now()
      const stretch = stretchOf(root, before) ?? left
      const replaced = await replaceInEditable(root, reading, span, expected, words)
      if (replaced === 'replaced' && stretch) {
        const field = { read: () => reading.now().text, observe: reading.observe }
        caretBack = giveCaretBack(field, before.text, window, () => selectStretch(root, reading.now(), stretch))
      }
      return replaced
    },

    reveal(span) {
      const words = range(span)
      if (!words) return
      const { startContainer } = words
      const holder = isElement(startContainer) ? startContainer : startContainer.parentElement
      if (holder) scrollTo(() => words.getClientRects()[0], holder)
    },

    focus() {
      focusRoot(root)
      if (left) selectStretch(root, reading.now(), left)
    },

    leave() {},

    close() {
      stop.abort()
      caretBack()
      reading.close()
    },
  }
}
