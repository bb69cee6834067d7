import type { Span } from '../model/span.ts'
import { rangeOf } from './editable-points.ts'
import { keepSelection, selectionOf, selectStretch } from './editable-selection.ts'
import type { EditableText } from './editable-text.ts'
import type { Replaced } from './editor.ts'
import { focusRoot } from './focus-root.ts'
import type { Reading } from './observe-editable.ts'
import { settled } from './settled.ts'
import { lastStepEnded, takeUndoStep } from './undo-step.ts'

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

// Trix throws at insertReplacementText without a DataTransfer, which in Firefox cannot be had. It takes insertText without
// preventing it, and draws over what the browser does in the next frame; the browser's command it would take for typing, and
// undo with the sentence before. To see it: replace a word in Trix 2 in Chromium, press Ctrl+Z.
const isTrix = (root: HTMLElement): boolean => root.localName === 'trix-editor'

const takes = (root: HTMLElement, words: string, range: Range): boolean => {
  const prevented = !dispatch(root, isTrix(root) ? 'insertText' : 'insertReplacementText', words, range)
  return prevented || isTrix(root)
}

const selectWords = (root: HTMLElement, range: Range): void => {
  selectionOf(root)?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset)
}

const isSelected = (root: HTMLElement, range: Range): boolean => {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selectionOf(root) ?? {}
  return (
    anchorNode === range.startContainer &&
    anchorOffset === range.startOffset &&
    focusNode === range.endContainer &&
    focusOffset === range.endOffset
  )
}

/** Frames within which a browser tells of a selection, however busy the page; an event that does not come must not hold the writer up. */
const longestUntold = 20

/**
 * Selects words and waits until the page was told. Firefox may tell of it after the next frame, and CKEditor 5 begins an undo step only when
 * it is told: its undo would take the writer's sentence along. To see it: answer `beforeinput` before `selectionchange` there, press Ctrl+Z.
 */
const selectAndTell = async (root: HTMLElement, window: Window, range: Range): Promise<void> => {
  const { ownerDocument } = root
  let isTold = isSelected(root, range)
  const told = (): void => {
    isTold = true
  }
  ownerDocument.addEventListener('selectionchange', told)
  selectWords(root, range)
  for (let left = longestUntold; left > 0; left--) {
    await settled(window)
    if (isTold) break
  }
  ownerDocument.removeEventListener('selectionchange', told)
}

/**
 * Selects the words at a span and waits until the editor knows. One that had still to draw a key sets its own selection back first, and is
 * asked again. Null where the words are gone.
 */
const selectSpan = async (root: HTMLElement, window: Window, find: () => Range | null): Promise<Range | null> => {
  for (let left = 3; ; left--) {
    const range = find()
    if (!range || left === 0 || (left < 3 && isSelected(root, range))) return range
    await selectAndTell(root, window, range)
  }
}

/**
 * Puts words into an editable element by the editor's own way in: first as the browser's spell-checker would
 * (`beforeinput`, which editors with a model of their own take over), else by the browser's editing command; then
 * reads back, for neither can be trusted to say whether it worked.
 */
export const replaceInEditable = async (
  root: HTMLElement,
  { now: read, changedAt }: Pick<Reading<EditableText>, 'now' | 'changedAt'>,
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
  focusRoot(root)
  takeUndoStep(root)
  await lastStepEnded(root, changedAt())
  const range = await selectSpan(root, window, () => (moved() ? null : rangeOf(read(), span, ownerDocument)))
  if (!range) return 'text-moved-on'
  selectWords(root, range)

  const taken = takes(root, words, range)
  if (!taken) ownerDocument.execCommand(words === '' ? 'delete' : 'insertText', false, words)
  // At once, before the writer can undo: what TinyMCE has no step for, its undo takes along with the sentence before it.
  if (read().text === wanted) takeUndoStep(root)
  await settled(window)

  if (read().text === wanted) {
    const end = span.start + words.length
    selectStretch(root, read(), { anchor: end, focus: end })
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
