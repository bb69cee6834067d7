/** So long may be gone on without a break: a key that is pressed meanwhile is answered in the same frame. */
const longestSlice = 4

/** Goes through steps while the page has nothing else to do, some milliseconds at a time; gives how to stop. */
export function whileIdle(
  steps: Iterator<unknown>,
  page: Pick<Window, 'requestIdleCallback' | 'cancelIdleCallback'>,
  now: () => number = () => performance.now(),
): () => void {
  const go = (): void => {
    const end = now() + longestSlice
    do if (steps.next().done === true) return
    while (now() < end)
    asked = page.requestIdleCallback(go)
  }
  let asked = page.requestIdleCallback(go)
  return () => page.cancelIdleCallback(asked)
}
