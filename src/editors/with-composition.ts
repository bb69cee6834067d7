import type { Editor } from './editor.ts'

/**
 * Has an editor know of words that an input method shows in the field before the writer has taken them: they are read like all
 * others, nothing is replaced meanwhile, and `observe` tells of the end.
 */
export const withComposition = (editor: Omit<Editor, 'isComposing'>, field: HTMLElement): Editor => {
  const listeners = new Set<() => void>()
  const stop = new AbortController()
  const capture = { capture: true, signal: stop.signal }
  let composing = false
  // The script may have come in the middle of a word, after its start.
  const began = (event: Event): void => {
    if (event.isTrusted) composing = true
  }
  const ended = (): void => {
    if (!composing) return
    composing = false
    for (const changed of [...listeners]) changed()
  }
  field.addEventListener('compositionstart', began, capture)
  field.addEventListener('compositionupdate', began, capture)
  field.addEventListener('compositionend', ended, capture)
  field.addEventListener('blur', ended, capture)

  return {
    ...editor,
    isComposing: () => composing,
    observe(changed) {
      const stopObserving = editor.observe(changed)
      listeners.add(changed)
      return () => {
        listeners.delete(changed)
        stopObserving()
      }
    },
    replace: async (span, expected, words) => (composing ? 'refused-by-editor' : editor.replace(span, expected, words)),
    close() {
      stop.abort()
      listeners.clear()
      editor.close()
    },
  }
}
