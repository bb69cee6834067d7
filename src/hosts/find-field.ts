import { isDocument, isHtmlElement, isInput, isTextarea } from './node-kinds.ts'

/** Code editors take their keys in a hidden field, which nobody sees a word in. */
const hidesField = '.CodeMirror, .ace_editor, .monaco-editor'

const secret = /passw|passcode|secret|one-time|\bcc-|\bpin\b/i

/** An input that any words may stand in: none for a password (shown as it is typed, too), an address, a number. */
const isForWords = (input: HTMLInputElement): boolean =>
  input.type === 'text' && !secret.test(`${input.name} ${input.id} ${input.autocomplete}`)

/** The control that a focused thing is, whatever is filled in there; null for what is none. */
export const findControl = (target: EventTarget | null): HTMLElement | null =>
  isHtmlElement(target) && target.matches('input, select, textarea') ? target : null

const editingHost = (element: HTMLElement): HTMLElement => {
  let host = element
  while (host.parentElement?.isContentEditable) host = host.parentElement
  return host
}

const editableBody = (document: Document): HTMLElement | null => {
  const { body } = document
  return body && (document.designMode === 'on' || body.isContentEditable) ? body : null
}

/**
 * The field for words that a focused thing is or lies in: a textarea, a text input, the whole of an editable element, the body of
 * an editable document. Null for everything else. Whether notes are written in it is asked of `isNote`.
 */
export const findField = (target: EventTarget | null): HTMLElement | null => {
  if (target === null) return null
  if (isDocument(target)) return editableBody(target)
  if (!isHtmlElement(target)) return null
  if (isTextarea(target) || isInput(target)) {
    if (target.disabled || target.readOnly || target.closest(hidesField)) return null
    return isTextarea(target) || isForWords(target) ? target : null
  }
  if (target.ownerDocument.designMode === 'on') return editableBody(target.ownerDocument)
  if (!target.isContentEditable) return null
  const host = editingHost(target)
  return host === host.ownerDocument.body ? editableBody(host.ownerDocument) : host
}
