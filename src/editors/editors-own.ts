/** What editors put among the words for themselves, never to be saved. Each is seen by selecting a table in that editor, but where it says otherwise. */
const own = [
  // TinyMCE: a copy of the selection for screen readers, the caret beside a table.
  '[data-mce-bogus=all]',
  // CKEditor 4: the same copy; and a place to click between two tables, seen when the pointer is between them.
  '[data-cke-temp]',
  '[data-cke-magic-line]',
  // CKEditor 5: the same copy; and its buttons and handles.
  '.ck-fake-selection-container',
  '.ck-reset_all',
  // ProseMirror: what plug-ins draw, such as the names of those who write at the same time.
  '.ProseMirror-widget',
  // Slate and CodeMirror: what an empty field asks for.
  '[data-slate-placeholder]',
  '.cm-placeholder',
].join()

/** Whether a node of an editable element is the editor's own, and nothing in it is a word of the note. */
export const isEditorsOwn = (element: Element): boolean => element.matches(own)

/**
 * Characters without width or meaning. Editors hold the caret with them where there is no word: TinyMCE, Quill and Slate with
 * U+FEFF, CKEditor 4 with U+200B, CKEditor 5 with U+2060. To see them: press Ctrl+B in an empty paragraph. Joiners are none: they shape letters and emoji.
 */
export const caretHolders = /[\u200b\u2060\ufeff]+/g
