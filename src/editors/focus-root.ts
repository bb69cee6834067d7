/** Gives focus to an editable element. In Firefox the body of a document in designMode takes none; its window does. */
export const focusRoot = (root: HTMLElement): void => {
  root.focus({ preventScroll: true })
  const { designMode, defaultView } = root.ownerDocument
  if (designMode === 'on') defaultView?.focus()
}
