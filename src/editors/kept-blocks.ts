import type { EditableText } from './editable-text.ts'
import { isElement } from './node-kinds.ts'

/** A block as it was last read, where it began in the text then, and whether a line break comes after it. */
export interface KeptBlock extends EditableText {
  readonly start: number
  readonly endsLine: boolean
}

/** What was read of the blocks that stand in an editable element, for as long as nothing in them changes. */
export interface KeptBlocks {
  readonly blocks: WeakMap<Node, KeptBlock>
  /** The element's own children: to ask the browser for each of them at each key takes longer than to read the block that changed. */
  children(): readonly Node[]
  /** Forgets what these changes may have made otherwise. */
  forget(changes: readonly MutationRecord[]): void
}

/** Keeps blocks of an element; whoever observes the element has to have it forget what changed before the next reading. */
export const createKeptBlocks = (root: HTMLElement): KeptBlocks => {
  const kept: { blocks: WeakMap<Node, KeptBlock> } = { blocks: new WeakMap() }
  let children: readonly Node[] | null = null
  return {
    get blocks() {
      return kept.blocks
    },
    children() {
      children ??= [...root.childNodes]
      return children
    },
    forget(changes) {
      for (const { type, target } of changes) {
        // What hides one element may by a rule of the page's hide others.
        if (type === 'attributes') kept.blocks = new WeakMap()
        if (type === 'childList' && target === root) children = null
        for (let node: Node | null = target; node !== null && node !== root; node = node.parentNode)
          if (isElement(node)) kept.blocks.delete(node)
      }
    },
  }
}
