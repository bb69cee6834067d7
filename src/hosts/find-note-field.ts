import { isNoteDocument, isNoteEditable, isNoteTextarea } from './note-field-look.ts'

// What belongs to a frame is no instance of this window's classes: things are known by what they say of themselves.
export const isElement = (target: object | null): target is Element =>
  target !== null && 'nodeType' in target && target.nodeType === 1
export const isHtmlElement = (target: object | null): target is HTMLElement =>
  isElement(target) && target.namespaceURI === 'http://www.w3.org/1999/xhtml'
const isDocument = (target: object): target is Document => 'nodeType' in target && target.nodeType === 9
const isTextarea = (element: HTMLElement): element is HTMLTextAreaElement => element.localName === 'textarea'

const editingHost = (element: HTMLElement): HTMLElement => {
  let host = element
  while (host.parentElement?.isContentEditable) host = host.parentElement
  return host
}

const editableBody = (document: Document): HTMLElement | null => {
  const { body } = document
  return body && (document.designMode === 'on' || body.isContentEditable) && isNoteDocument(document) ? body : null
}

/**
 * The note field that a focused thing is or lies in: a textarea with room for text, the whole of an editable element, the body of
 * an editable document. Null for everything else: searches, chats, mail, code, what is read-only, what has one line only.
 */
export const findNoteField = (target: EventTarget | null): HTMLElement | null => {
  if (target === null) return null
  if (isDocument(target)) return editableBody(target)
  if (!isHtmlElement(target)) return null
  if (isTextarea(target)) return isNoteTextarea(target) ? target : null
  if (target.ownerDocument.designMode === 'on') return editableBody(target.ownerDocument)
  if (!target.isContentEditable) return null
  const host = editingHost(target)
  if (host === host.ownerDocument.body) return editableBody(host.ownerDocument)
  return isNoteEditable(host) ? host : null
}
