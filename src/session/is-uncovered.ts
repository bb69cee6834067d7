import type { Box } from '../ui/box.ts'

/** Whether what the page shows in the middle of a box is the field itself, and not something that scrolled or opened over it. */
export function isUncovered(field: Element, window: Window, box: Box): boolean {
  if (field.ownerDocument !== window.document) return true
  const root = field.getRootNode()
  const tree = 'elementsFromPoint' in root ? root : window.document
  if (!isTree(tree)) return true
  const at = tree.elementsFromPoint(box.left + box.width / 2, box.top + box.height / 2)
  const top = at.find((element) => element.localName !== 'recordwell-prompts')
  return top !== undefined && (field.contains(top) || top.contains(field))
}

const isTree = (node: Node): node is Document | ShadowRoot => 'elementsFromPoint' in node
