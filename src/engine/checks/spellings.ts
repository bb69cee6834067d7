import type { Evidence } from '../../model/prompt.ts'
import { type Note, placed, type Sentence } from '../note.ts'
import { type Named, namedIn } from '../reading/named.ts'
import type { Reading } from '../reading/reading.ts'
import { isOtherSpelling, lettersSorted, soundOfName } from '../reading/sound-of-name.ts'

interface Known {
  readonly name: string
  /** Where it first stands; null for the form's spelling that the note does not have. */
  readonly place: { readonly sentence: Sentence; readonly named: Named } | null
  /** Whether it is plainly a name: the form has it, or a capital where no sentence begins. */
  readonly sure: boolean
}

const namesIn = (reading: Reading): readonly string[] => namedIn(reading).map(({ name }) => name)
const sureNamesIn = (reading: Reading): readonly string[] =>
  namedIn(reading).flatMap(({ name, sure }) => (sure ? [name] : []))

/** No note has more; a text made of look-alikes must not make looking slow. */
const mostPairs = 50

/** The second spellings of names, each where it first stands. The form's spelling of the child's name comes first. */
export function spellings(note: Note): Evidence[] {
  const ofForm = new Set((note.context.child?.name ?? '').split(/[\s-]+/u).filter((name) => name.length >= 4))
  const bySentence = note.by(namesIn)
  const sure = note.by(sureNamesIn)
  const known = [...ofForm].map((name): Known => ({ name, place: firstPlace(name, bySentence), sure: true }))
  const others: { readonly one: Known; readonly start: number }[] = []
  for (const name of bySentence.keys()) {
    const place = ofForm.has(name) ? null : firstPlace(name, bySentence)
    if (place === null) continue
    const start = place.sentence.start + place.named.start
    others.push({ one: { name, place, sure: sure.has(name) }, start })
  }
  for (const { one } of others.sort((a, b) => a.start - b.start)) known.push(one)
  const byKey = new Map<string, Known>()
  let pairs = 0
  return known.flatMap((one) => {
    const keys = one.place === null ? keysOf(one.name) : keysOfNamed(one.place.named)
    const sounding: Known[] = []
    for (const key of keys) {
      const other = byKey.get(key)
      if (other === undefined) byKey.set(key, one)
      else sounding.push(other)
    }
    if (sounding.length === 0) return []
    const alike = sounding.filter((other) => isOtherSpelling(other.name, one.name))
    pairs += alike.length
    const two = pairs <= mostPairs && alike.some((other) => isOnePerson(note, other, one))
    return two && one.place !== null ? [{ span: placed(one.place.sentence, one.place.named) }] : []
  })
}

function firstPlace(name: string, bySentence: ReadonlyMap<string, readonly Sentence[]>): Known['place'] {
  const sentence = bySentence.get(name)?.[0]
  const named = sentence === undefined ? undefined : namedIn(sentence.reading).find((one) => one.name === name)
  return sentence === undefined || named === undefined ? null : { sentence, named }
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
  const bySentence = note.by(namesIn)
  const here = new Set(bySentence.get(one.name))
  return !bySentence.get(other.name)?.some((sentence) => here.has(sentence))
}
