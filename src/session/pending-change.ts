/**
 * A change of the note that was seen and not yet taken: many come between two frames, and are taken as one. `take` is told whether it is the
 * writer's.
 */
export function createPendingChange(take: (byWriter: boolean) => void) {
  let pending: boolean | null = null
  const taken = (): void => {
    if (pending === null) return
    const byWriter = pending
    pending = null
    take(byWriter)
  }
  return {
    /** What the host makes of what the writer writes, in answer to it, is the writer's too. */
    saw(byWriter: boolean): void {
      pending = byWriter || (pending ?? false)
    },
    take: taken,
    /** The writer is about to write: what the host had put there before is not theirs, though no frame came between. */
    writerComes(): void {
      if (pending === false) taken()
    },
  }
}
