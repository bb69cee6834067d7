import type { Span } from '../model/span.ts'
import type { Replaced } from './editor.ts'
import type { TextControl } from './node-kinds.ts'
import { settled } from './settled.ts'

/**
 * Puts words into a textarea or text input by the browser's own editing command, so that one undo takes them out again, and reads back.
 * Never by `value`, which would throw away the undo history and the caret.
 */
export const replaceInTextarea = async (
  field: TextControl,
  span: Span,
  expected: string,
  words: string,
): Promise<Replaced> => {
  const { ownerDocument } = field
  const window = ownerDocument.defaultView
  const before = field.value
  if (!window || before.slice(span.start, span.end) !== expected) return 'text-moved-on'
  const wanted = before.slice(0, span.start) + words + before.slice(span.end)
  // The command would cut the words off at maxlength.
  const tooLong = field.maxLength >= 0 && wanted.length > field.maxLength
  if (field.readOnly || field.matches(':disabled') || tooLong) return 'refused-by-editor'

  const { selectionStart, selectionEnd, selectionDirection } = field
  field.focus({ preventScroll: true })
  field.setSelectionRange(span.start, span.end)
  // Focus and selection are events that the page may answer to with a text of its own.
  if (field.value !== before) return 'text-moved-on'
  ownerDocument.execCommand(words === '' ? 'delete' : 'insertText', false, words)
  const written = field.value !== before
  await settled(window)

  if (field.value === wanted) {
    const caret = span.start + words.length
    if (field.selectionStart !== caret || field.selectionEnd !== caret) field.setSelectionRange(caret, caret)
    return 'replaced'
  }
  // The page set its own text back, or the writer went on typing: then there is nothing of ours left to take out.
  if (written && field.value !== before && field.value.slice(span.start, span.start + words.length) === words) {
    ownerDocument.execCommand('undo')
  }
  if (field.value === before) field.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none')
  return 'refused-by-editor'
}
