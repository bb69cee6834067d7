/**
 * Makes a thing once for all who ask in one go, and anew for who asks later: a hundred marks are located in one pass
 * and must not measure the page a hundred times, and what was measured must not be trusted in the next.
 */
export const perTask = <T>(make: () => T): (() => T) => {
  let kept: { readonly value: T } | null = null
  return () => {
    if (kept === null) {
      kept = { value: make() }
      queueMicrotask(() => {
        kept = null
      })
    }
    return kept.value
  }
}
