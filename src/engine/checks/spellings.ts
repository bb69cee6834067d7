import type { Evidence } from '../../model/prompt.ts'
import { type Note, placed, type Sentence } from '../note.ts'
import { type Named, namedIn } from '../reading/named.ts'
import type { Reading } from '../reading/reading.ts'
import { isOtherSpelling, lettersSorted, soundOfName } from '../reading/sound-of-name.ts'

interface Known {
  readonly name: string
  /** Where it first stands; null for the form's spelling that the note does not have. */
  place: { readonly sentence: Sentence; readonly named: Named } | null
  /** Whether it is plainly a name: the form has it, or a capital where no sentence begins. */
  sure: boolean
}

const hasName = (reading: Reading): boolean => namedIn(reading).length > 0

/** No note has more; a text made of look-alikes must not make looking slow. */
const mostPairs = 50

/** The second spellings of names, each where it first stands. The form's spelling of the child's name comes first. */
export function spellings(note: Note): Evidence[] {
  const known = new Map<string, Known>()
  for (const name of (note.context.child?.name ?? '').split(/[\s-]+/u))
    if (name.length >= 4) known.set(name, { name, place: null, sure: true })
  for (const sentence of note.where(hasName)) {
    for (const named of namedIn(sentence.reading)) {
      const one = known.get(named.name)
      if (one === undefined) known.set(named.name, { name: named.name, place: { sentence, named }, sure: named.sure })
      else {
        one.place ??= { sentence, named }
        if (named.sure) one.sure = true
      }
    }
  }
  const byKey = new Map<string, Known>()
  let pairs = 0
  return [...known.values()].flatMap((one) => {
    const keys = one.place === null ? keysOf(one.name) : keysOfNamed(one.place.named)
    const others = keys.flatMap((key) => byKey.get(key) ?? [])
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, one)
    const alike = others.filter((other) => isOtherSpelling(other.name, one.name))
    pairs += alike.length
    const two = pairs <= mostPairs && alike.some((other) => isOnePerson(note, other, one))
    return two && one.place !== null ? [{ span: placed(one.place.sentence, one.place.named) }] : []
  })
}

/** How a name sounds, and its letters without their order: what another spelling of it shares. */
const keysOf = (name: string): readonly string[] => [soundOfName(name), lettersSorted(name)]

const kept = new WeakMap<Named, readonly string[]>()
/** Worked out once for a name where it first stands: it stays the same object while its sentence does. */
function keysOfNamed(named: Named): readonly string[] {
  const keys = kept.get(named) ?? keysOf(named.name)
  kept.set(named, keys)
  return keys
}

function isOnePerson(note: Note, one: Known, other: Known): boolean {
  if (!one.sure && !other.sure) return false
  const [a, b] = [one.place?.named, other.place?.named]
  if (a === undefined || b === undefined) return true
  const differ = (first: string, second: string): boolean =>
    first !== '' && second !== '' && first !== second && soundOfName(first) !== soundOfName(second)
  if (differ(a.title, b.title) || differ(a.after, b.after) || differ(a.before, b.before)) return false
  return !note.where(hasName).some(({ reading }) => {
    const here = namedIn(reading)
    return here.some(({ name }) => name === one.name) && here.some(({ name }) => name === other.name)
  })
}
