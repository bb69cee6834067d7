import type { Reading } from './reading.ts'

let ways = 0

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
  return (reading) => {
    const kept = reading.kept[way]
    if (kept instanceof Kept) return kept.part
    const part = read(reading)
    reading.kept[way] = new Kept(part)
    return part
  }
}
