import type { Reading } from './reading.ts'

/** A way of reading a sentence that is worked out once for each reading, when a check first asks for it. */
export function remembered<Part>(read: (reading: Reading) => Part): (reading: Reading) => Part {
  const known = new WeakMap<Reading, { readonly part: Part }>()
  return (reading) => {
    const found = known.get(reading)
    if (found !== undefined) return found.part
    const part = read(reading)
    known.set(reading, { part })
    return part
  }
}
