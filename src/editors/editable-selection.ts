import { offsetOf, pointOf } from './editable-points.ts'
import type { EditableText } from './editable-text.ts'
import { isShadowRoot } from './node-kinds.ts'

interface Selecting {
  getSelection(): Selection | null
}

const selects = (root: object): root is Selecting => 'getSelection' in root && typeof root.getSelection === 'function'

/** The selection that an editable element's words can be in: in Chromium a shadow root has its own. */
export const selectionOf = (element: HTMLElement): Selection | null => {
  const root = element.getRootNode()
  return isShadowRoot(root) && selects(root) ? root.getSelection() : element.ownerDocument.getSelection()
}

/** Where the selection is, as nodes, so that it can be put back; nothing where it is not in the element. */
export const keepSelection = (element: HTMLElement): (() => void) => {
  const selection = selectionOf(element)
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {}
  if (!selection || !anchorNode || !focusNode || !element.contains(anchorNode)) return () => {}
  return () => {
    if (!element.contains(anchorNode) || !element.contains(focusNode)) return
    selection.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0)
  }
}

/** A selection as offsets into the text, which outlive the nodes. */
export interface Stretch {
  readonly anchor: number
  readonly focus: number
}

/** The stretch that is selected in an editable element; null where the selection is elsewhere. */
export const stretchOf = (root: HTMLElement, now: EditableText): Stretch | null => {
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selectionOf(root) ?? {}
  if (!anchorNode || !focusNode || !root.contains(anchorNode) || !root.contains(focusNode)) return null
  const anchor = offsetOf(now, anchorNode, anchorOffset)
  const focus = offsetOf(now, focusNode, focusOffset)
  return anchor === null || focus === null ? null : { anchor, focus }
}

/** Selects a stretch, unless it is selected. */
export const selectStretch = (root: HTMLElement, now: EditableText, { anchor, focus }: Stretch): void => {
  const selected = stretchOf(root, now)
  if (selected?.anchor === anchor && selected.focus === focus) return
  const from = pointOf(now, anchor)
  const to = pointOf(now, focus)
  if (from && to) selectionOf(root)?.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
}
