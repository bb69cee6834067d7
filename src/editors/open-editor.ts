import { createEditableEditor } from './editable.ts'
import type { Editor } from './editor.ts'
import { isGone } from './is-gone.ts'
import { isTextControl } from './node-kinds.ts'
import { outliving } from './outliving.ts'
import { isPartlyDrawn } from './partly-drawn.ts'
import { createTextareaEditor } from './textarea.ts'
import { withComposition } from './with-composition.ts'

/**
 * The editor for a field: a textarea, a text input, an editable element, or the body of an editable document in a same-origin frame below
 * `window`, which is the window that the interface lives in. Null for anything else, for a field no longer in a page, and for
 * one that draws a part of its text only.
 */
export const openEditor = (field: HTMLElement, window: Window): Editor | null => {
  if (isGone(field) || isPartlyDrawn(field)) return null
  if (isTextControl(field)) return outliving(withComposition(createTextareaEditor(field, window), field))
  const editable = field.isContentEditable || field.ownerDocument.designMode === 'on'
  return editable ? outliving(withComposition(createEditableEditor(field, window), field)) : null
}
