import type { Box } from '../ui/box.ts'

/** In pixels: how far above a field's lower edge is looked for what lies on it. */
const edge = 3

/**
 * Tells how much of a box of the field, from its lower edge up, something else lies on that its page shows there, in pixels: the badge
 * that CKEditor 5 hangs on the edge, say. Null where that reaches the middle of the box. Remembered until something moves:
 * a key that moves nothing need not have the whole page asked again.
 */
export function createCovered(field: Element, window: Window) {
  let known: { readonly at: string; readonly answer: number | null } | null = null
  return {
    of(box: Box): number | null {
      const at = Object.values(box).join(' ')
      if (known?.at !== at) known = { at, answer: coveredOf(field, window, box) }
      return known.answer
    },
    forget(): void {
      known = null
    },
  }
}

function coveredOf(field: Element, window: Window, box: Box): number | null {
  const { left, top, width, height } = box
  const middle = left + width / 2
  if (coverAt(field, window, middle, top + height / 2)) return null
  const cover = coverAt(field, window, middle, top + height - edge)
  return cover ? Math.min(height / 2, top + height - cover.getBoundingClientRect().top) : 0
}

/** What the page shows at a point instead of the field, or null. */
function coverAt(field: Element, window: Window, x: number, y: number): Element | null {
  if (field.ownerDocument !== window.document) return null
  const root = field.getRootNode()
  const tree = 'elementsFromPoint' in root ? root : window.document
  if (!isTree(tree)) return null
  const top = tree.elementsFromPoint(x, y).find((element) => element.localName !== 'recordwell-prompts')
  if (top === undefined) return window.document.documentElement
  return field.contains(top) || top.contains(field) ? null : top
}

const isTree = (node: Node): node is Document | ShadowRoot => 'elementsFromPoint' in node
