import type { Evidence } from '../../model/prompt.ts'
import { type ByThing, type Note, placed, type Sentence } from '../note.ts'
import { type Named, namedIn } from '../reading/named.ts'
import { namesIn } from '../reading/names-in.ts'
import { soundOfName } from '../reading/sound-of-name.ts'
import { alikeNames } from './alike-names.ts'

interface Known {
  readonly name: string
  /** Where it first stands; null for the form's spelling that the note does not have. */
  readonly place: { readonly sentence: Sentence; readonly named: Named } | null
}

/** No note has more; a text made of look-alikes must not make looking slow. */
const mostPairs = 50

/** The second spellings of names, each where it first stands. The form's spelling of the child's name comes first. */
export function spellings(note: Note): Evidence[] {
  const whole = (note.context.child?.name ?? '').split(/\s+/u)
  const ofForm = new Set(whole.flatMap((name) => [...name.split('-'), name]).filter((name) => name.length >= 4))
  const byName = note.by(namesIn)
  const known = [...ofForm].map((name): Known => ({ name, place: firstPlace(name, byName) }))
  const others: { readonly one: Known; readonly start: number }[] = []
  const alikes = alikeNames(byName, ofForm)
  for (const name of alikes.names) {
    const place = ofForm.has(name) ? null : firstPlace(name, byName)
    if (place !== null) others.push({ one: { name, place }, start: place.sentence.start + place.named.start })
  }
  for (const { one } of others.sort((a, b) => a.start - b.start)) known.push(one)
  const byKey = new Map<string, Known>()
  let pairs = 0
  return known.flatMap((one) => {
    const sounding: Known[] = []
    for (const key of alikes.keysOf(one.name)) {
      const other = byKey.get(key)
      if (other === undefined) byKey.set(key, one)
      else sounding.push(other)
    }
    if (sounding.length === 0) return []
    const alike = sounding.filter((other) => alikes.isOtherSpelling(other.name, one.name))
    pairs += alike.length
    const two = pairs <= mostPairs && alike.some((other) => isOnePerson(byName, ofForm, other, one))
    return two && one.place !== null ? [{ span: placed(one.place.sentence, one.place.named) }] : []
  })
}

function firstPlace(name: string, { lists }: ByThing): Known['place'] {
  const sentence = lists.get(name)?.[0]
  const named = sentence === undefined ? undefined : namedIn(sentence.reading).find((one) => one.name === name)
  return sentence === undefined || named === undefined ? null : { sentence, named }
}

/** Whether a name is plainly one: the form has it, or it stands in the note where nothing else would have a capital. */
const isSure = ({ lists }: ByThing, ofForm: ReadonlySet<string>, name: string): boolean =>
  ofForm.has(name) ||
  lists.get(name)?.some(({ reading }) => namedIn(reading).some((one) => one.name === name && one.sure)) === true

function isOnePerson(byName: ByThing, ofForm: ReadonlySet<string>, one: Known, other: Known): boolean {
  if (!isSure(byName, ofForm, one.name) && !isSure(byName, ofForm, other.name)) return false
  const [a, b] = [one.place?.named, other.place?.named]
  if (a === undefined || b === undefined) return true
  const differ = (first: string, second: string): boolean =>
    first !== '' && second !== '' && first !== second && soundOfName(first) !== soundOfName(second)
  if (differ(a.title, b.title) || differ(a.after, b.after) || differ(a.before, b.before)) return false
  const here = new Set(byName.lists.get(one.name))
  return !byName.lists.get(other.name)?.some((sentence) => here.has(sentence))
}
