import type { Editor } from '../editors/editor.ts'

/** Whether an event of the editor's document happened in the field; a document in a frame is all field. */
export const isOfField = (event: Event, { document, element }: Editor): boolean =>
  document !== element.ownerDocument || event.composedPath().includes(element)
