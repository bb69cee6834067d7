import type { EditableText } from './editable-text.ts'
import { isElement } from './node-kinds.ts'

/** A block as it was last read, with its pieces counted from its own beginning, and whether a line break comes after it. */
export interface KeptBlock extends EditableText {
  readonly endsLine: boolean
}

/** What was read of the blocks that stand in an editable element, for as long as nothing in them changes. */
export interface KeptBlocks {
  readonly blocks: WeakMap<Element, KeptBlock>
  /** Forgets what these changes may have made otherwise. */
  forget(changes: readonly MutationRecord[]): void
}

export const createKeptBlocks = (root: HTMLElement): KeptBlocks => {
  const kept: { blocks: WeakMap<Element, KeptBlock> } = { blocks: new WeakMap() }
  return {
    get blocks() {
      return kept.blocks
    },
    forget(changes) {
      for (const { type, target } of changes) {
        // What hides one element may by a rule of the page's hide others.
        if (type === 'attributes') kept.blocks = new WeakMap()
        for (let node: Node | null = target; node !== null && node !== root; node = node.parentNode)
          if (isElement(node)) kept.blocks.delete(node)
      }
    },
  }
}
