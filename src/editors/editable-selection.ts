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
