/** What watches an editable element's nodes: keeps what was read of them until they change. */
export interface Reading<T> {
  /** What `read` gives, kept while nothing in the element changed. */
  now(): T
  /** When the element last changed, on the clock of `performance.now()`. */
  changedAt(): number
  /** Calls back after changes, in the same task as the change; returns how to stop. */
  observe(changed: () => void): () => void
  close(): void
}

const watched: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  // What hides and shows; other attributes say nothing about the words.
  attributeFilter: ['class', 'style', 'hidden', 'open'],
}

/**
 * Observes the element alone, never the page round it; writes nothing, so no other observer is ever woken by it. `changed` is
 * told of the changes before `read` is asked again.
 */
export const observeEditable = <T>(
  root: HTMLElement,
  read: () => T,
  changed: (changes: readonly MutationRecord[]) => void,
): Reading<T> => {
  const listeners = new Set<() => void>()
  let kept: { readonly value: T } | null = null
  let changedAt = Number.NEGATIVE_INFINITY
  const forget = (): void => {
    kept = null
    changedAt = performance.now()
    for (const tell of [...listeners]) tell()
  }
  const observer = new MutationObserver((changes) => {
    changed(changes)
    forget()
  })
  observer.observe(root, watched)

  return {
    now() {
      // Somebody may ask between a change and the observer's turn; the listeners still have to be told.
      const changes = observer.takeRecords()
      if (changes.length > 0) {
        changed(changes)
        kept = null
        queueMicrotask(forget)
      }
      kept ??= { value: read() }
      return kept.value
    },
    changedAt: () => changedAt,
    observe(told) {
      listeners.add(told)
      return () => listeners.delete(told)
    },
    close() {
      listeners.clear()
      observer.disconnect()
      kept = null
    },
  }
}
