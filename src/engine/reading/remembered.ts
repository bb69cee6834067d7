import type { Reading } from './reading.ts'

let ways = 0

/** Room for all that is worked out of one reading: to make it as parts come takes longer. */
export const roomForParts = (): unknown[] => new Array<unknown>(ways)

/**
 * A way of reading a sentence that is worked out once for each reading, when a check first asks for it. The reading itself keeps it: a
 * map of readings would take longer to look into than most parts take to work out. No part is undefined.
 */
export function remembered<Part>(read: (reading: Reading) => Part): (reading: Reading) => Part {
  const way = ways
  ways += 1
  /** Nobody else puts anything into the place of this way. */
  const isPart = (kept: unknown): kept is Part => kept !== undefined
  return (reading) => {
    const kept = reading.kept[way]
    if (isPart(kept)) return kept
    const part = read(reading)
    reading.kept[way] = part
    return part
  }
}
