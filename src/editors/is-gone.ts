/**
 * Whether a field is no longer in a page that is shown: taken out, its document written anew, its frame removed. In Firefox
 * a content script may not as much as look at what was in a removed frame.
 */
export const isGone = (field: HTMLElement): boolean => {
  try {
    return !field.isConnected || field.ownerDocument.defaultView === null
  } catch {
    return true
  }
}
