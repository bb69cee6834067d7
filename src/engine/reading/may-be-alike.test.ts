import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { mayBeAlike } from './may-be-alike.ts'
import { keysOf } from './sound-of-name.ts'

it.each([
  [['Kayleigh', 'Kayley']],
  [['Mohammed', 'Mohamed']],
  [['Catherine', 'Katharine']],
  [['Stephen', 'Steven']],
  [['Lacey', 'Lacye']],
  [['Meghane', 'Megane']],
  [['Rhiannon', 'Riannon']],
])('%s may be alike', (names) => expect(mayBeAlike(names)).toEqual(names))

it.each([
  [['Idris', 'Adaeze']],
  [['Marsh', 'Maisie']],
  [['Kian', 'Sienna']],
  [['Iqra', 'Okoro']],
  [['Bello', 'Bilal']],
  [['Noah', 'Nine']],
])('%s are not', (names) => expect(mayBeAlike(names)).toEqual([]))

it('leaves none out that shares a key', () => {
  const letter = fc.constantFrom(...'aceghiknoprsty')
  const name = fc.array(letter, { minLength: 1, maxLength: 8 }).map((letters) => letters.join(''))
  const changed = fc.tuple(name, fc.nat(7), letter).map(([one, at, by]) => [one, one.slice(0, at) + by + one.slice(at)])
  fc.assert(
    fc.property(changed, ([one = '', other = '']) => {
      if (keysOf(one).some((key) => keysOf(other).includes(key))) expect(mayBeAlike([one, other])).toEqual([one, other])
    }),
    { numRuns: 5000 },
  )
})
