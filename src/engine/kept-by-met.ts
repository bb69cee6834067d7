import type { Met } from './note.ts'

/** The first places are those of `firstMet`. */
let ways = 2

/** Room for all that is told of one term: to make it as it comes takes longer. */
export const roomForKept = (): unknown[] => new Array<unknown>(ways)

/** A way of looking at a term in its sentence, and at nothing else, that is worked out once while the sentence stands. */
export function keptByMet<Part>(tell: (met: Met) => Part): (met: Met) => Part {
  class Kept {
    readonly part: Part
    constructor(part: Part) {
      this.part = part
    }
  }
  const way = ways
  ways += 1
  return (met) => {
    const kept = met.kept[way]
    if (kept instanceof Kept) return kept.part
    const part = tell(met)
    met.kept[way] = new Kept(part)
    return part
  }
}
