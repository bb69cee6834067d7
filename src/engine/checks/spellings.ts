import type { Evidence } from '../../model/prompt.ts'
import { type Note, placed, type Sentence } from '../note.ts'
import { type Named, namedIn } from '../reading/named.ts'
import { isOtherSpelling, lettersSorted, soundOfName } from '../reading/sound-of-name.ts'

interface Known {
  readonly name: string
  readonly first: Named | null
  /** Whether it is plainly a name: the form has it, or a capital where no sentence begins. */
  sure: boolean
  readonly sentences: Set<number>
}

/** The second spellings of names, each where it first stands. The form's spelling of the child's name comes first. */
export function spellings(note: Note): Evidence[] {
  const known = new Map<string, Known>()
  const placesOf = new Map<string, { readonly sentence: Sentence; readonly named: Named }>()
  for (const name of (note.context.child?.name ?? '').split(/[\s-]+/u))
    if (name.length >= 4)
      known.set(name, {
        name,
        first: null,
        sure: true,
        sentences: new Set(),
      })
  for (const sentence of note.sentences) {
    for (const named of namedIn(sentence.reading)) {
      const one = known.get(named.name) ?? {
        name: named.name,
        first: named,
        sure: false,
        sentences: new Set(),
      }
      if (named.sure) one.sure = true
      one.sentences.add(sentence.index)
      known.set(named.name, one)
      if (!placesOf.has(named.name)) placesOf.set(named.name, { sentence, named })
    }
  }
  const byKey = new Map<string, Known>()
  return [...known.values()].flatMap((one) => {
    const keys = one.first === null ? keysOf(one.name) : keysOfNamed(one.first)
    const others = keys.flatMap((key) => byKey.get(key) ?? [])
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, one)
    const place = placesOf.get(one.name)
    const two = others.some((other) => isOtherSpelling(other.name, one.name) && isOnePerson(other, one))
    return two && place !== undefined ? [{ span: placed(place.sentence, place.named) }] : []
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

function isOnePerson(one: Known, other: Known): boolean {
  if (!one.sure && !other.sure) return false
  for (const index of other.sentences) if (one.sentences.has(index)) return false
  const [a, b] = [one.first, other.first]
  if (a === null || b === null) return true
  const differ = (first: string, second: string): boolean =>
    first !== '' && second !== '' && first !== second && soundOfName(first) !== soundOfName(second)
  return !differ(a.title, b.title) && !differ(a.after, b.after) && !differ(a.before, b.before)
}
