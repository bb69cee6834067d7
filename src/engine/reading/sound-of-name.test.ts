import fc from 'fast-check'
import { expect, it } from 'vitest'
import { consonantsOf, keysOf } from './sound-of-name.ts'

/** Letters and pairs of letters that sound like others. */
const parts = fc.constantFrom(
  ...'a e i o u y ea ee ie ei ay igh c ch ck k qu s sh ss z ph f v p mps g gh h t th tt n l w x'.split(' '),
)

it('names that share a key have the same consonants', () => {
  const names = fc.sample(
    fc.array(parts, { minLength: 1, maxLength: 4 }).map((some) => some.join('')),
    { numRuns: 20_000, seed: 7 },
  )
  const byKey = new Map<string, string>()
  let shared = 0
  for (const name of new Set(names)) {
    for (const key of keysOf(name)) {
      const other = byKey.get(key)
      if (other === undefined) byKey.set(key, name)
      else {
        shared += 1
        expect(consonantsOf(name), `${name} and ${other}`).toBe(consonantsOf(other))
      }
    }
  }
  expect(shared).toBeGreaterThan(1000)
})
