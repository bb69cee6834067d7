import type { Span } from '../model/span.ts'
import { offsetOf, pointOf, rangeOf } from './editable-points.ts'
import { keepSelection, selectionOf } from './editable-selection.ts'
import type { EditableText } from './editable-text.ts'
import type { Replaced } from './editor.ts'
import { settled } from './settled.ts'
import { takeUndoStep } from './undo-step.ts'

const dispatch = (root: HTMLElement, inputType: string, data: string | null, range: Range): boolean => {
  const event = new InputEvent('beforeinput', {
    inputType,
    // Not a DataTransfer: CKEditor 5 in Firefox would take one from us, and delete the word.
    data,
    targetRanges: [new StaticRange(range)],
    bubbles: true,
    cancelable: true,
    composed: true,
  })
  return root.dispatchEvent(event)
}

const selectWords = (root: HTMLElement, range: Range): void => {
  selectionOf(root)?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset)
}

const placeCaret = (root: HTMLElement, now: EditableText, offset: number): void => {
  const selection = selectionOf(root)
  const node = selection?.focusNode
  if (selection?.isCollapsed && node && offsetOf(now, node, selection.focusOffset) === offset) return
  const point = pointOf(now, offset)
  if (point) selection?.collapse(point.node, point.offset)
}

/**
 * Puts words into an editable element by the editor's own way in: first as the browser's spell-checker would
 * (`beforeinput`, which editors with a model of their own take over), else by the browser's editing command; then
 * reads back, for neither can be trusted to say whether it worked.
 */
export const replaceInEditable = async (
  root: HTMLElement,
  read: () => EditableText,
  span: Span,
  expected: string,
  words: string,
): Promise<Replaced> => {
  const { ownerDocument } = root
  const window = ownerDocument.defaultView
  const { text: before } = read()
  const moved = (): boolean => read().text !== before
  if (!window || before.slice(span.start, span.end) !== expected) return 'text-moved-on'
  if (!root.isContentEditable && ownerDocument.designMode !== 'on') return 'refused-by-editor'
  const wanted = before.slice(0, span.start) + words + before.slice(span.end)

  const restore = keepSelection(root)
  root.focus({ preventScroll: true })
  takeUndoStep(root)
  // Editors learn of a selection by an event in the next task; before that they would put the words where the caret was.
  const first = rangeOf(read(), span, ownerDocument)
  if (first) selectWords(root, first)
  await settled(window)
  const range = rangeOf(read(), span, ownerDocument)
  if (moved() || !range) return 'text-moved-on'
  selectWords(root, range)

  const taken = !dispatch(root, 'insertReplacementText', words, range)
  if (!taken) ownerDocument.execCommand(words === '' ? 'delete' : 'insertText', false, words)
  // At once, before the writer can undo: what TinyMCE has no step for, its undo takes along with the sentence before it.
  if (read().text === wanted) takeUndoStep(root)
  await settled(window)

  if (read().text === wanted) {
    placeCaret(root, read(), span.start + words.length)
    return 'replaced'
  }
  if (moved()) {
    if (taken) dispatch(root, 'historyUndo', null, range)
    else ownerDocument.execCommand('undo')
    await settled(window)
  }
  // An editor that threw its selection away would have the next key delete the word that is still selected.
  restore()
  return 'refused-by-editor'
}
