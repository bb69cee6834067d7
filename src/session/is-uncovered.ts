import type { Box } from '../ui/box.ts'

/**
 * Tells whether the field itself is what the page shows in the middle of a box of it, and remembers that until something moves:
 * a key that moves nothing need not have the whole page asked again.
 */
export function createUncovered(field: Element, window: Window) {
  let known: { readonly at: string; readonly answer: boolean } | null = null
  return {
    isUncovered(box: Box): boolean {
      const at = Object.values(box).join(' ')
      if (known?.at !== at) known = { at, answer: isShown(field, window, box) }
      return known.answer
    },
    forget(): void {
      known = null
    },
  }
}

function isShown(field: Element, window: Window, box: Box): boolean {
  if (field.ownerDocument !== window.document) return true
  const root = field.getRootNode()
  const tree = 'elementsFromPoint' in root ? root : window.document
  if (!isTree(tree)) return true
  const at = tree.elementsFromPoint(box.left + box.width / 2, box.top + box.height / 2)
  const top = at.find((element) => element.localName !== 'recordwell-prompts')
  return top !== undefined && (field.contains(top) || top.contains(field))
}

const isTree = (node: Node): node is Document | ShadowRoot => 'elementsFromPoint' in node
