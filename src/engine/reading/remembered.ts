import type { Reading } from './reading.ts'

let ways = 0

/** Room for all that is worked out of one reading: to make it as parts come takes longer. */
export const roomForParts = (): unknown[] => new Array<unknown>(ways)

/**
 * A way of reading a sentence that is worked out once for each reading, when a check first asks for it. The reading itself keeps it: a
 * map of readings would take longer to look into than most parts take to work out.
 */
export function remembered<Part>(read: (reading: Reading) => Part): (reading: Reading) => Part {
  class Kept {
    readonly part: Part
    constructor(part: Part) {
      this.part = part
    }
  }
  const way = ways
  ways += 1
  // Most sentences say the same as one of the last two: nothing, or yes and no.
  let last: Kept | null = null
  let other: Kept | null = null
  return (reading) => {
    const kept = reading.kept[way]
    if (kept instanceof Kept) return kept.part
    const part = read(reading)
    if (last === null || last.part !== part) {
      const before: Kept | null = last
      last = other !== null && other.part === part ? other : new Kept(part)
      other = before
    }
    reading.kept[way] = last
    return part
  }
}
