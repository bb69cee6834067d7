import type { FieldMeaning } from '../model/field-meanings.ts'
import { fieldMeanings } from '../model/field-meanings.ts'
import type { NoteType } from '../model/host-profile.ts'
import { labelMeaning } from './label-meaning.ts'
import { plainLabel } from './plain-label.ts'

/** What labels said that were met before: a form is read again and again, and its labels stay. */
const told = new Map<string, FieldMeaning | null>()
const mostTold = 5000

const toldMeaning = (label: string): FieldMeaning | null => {
  const before = told.get(label)
  if (before !== undefined) return before
  if (told.size >= mostTold) told.clear()
  const meaning = labelMeaning(label)
  told.set(label, meaning)
  return meaning
}

/** Tells what labels say on the form of one kind of note: what its profile names, else what labels say anywhere. */
export const labelReader = (type: NoteType | null): ((label: string) => FieldMeaning | null) => {
  if (!type) return toldMeaning
  const named = new Map(
    fieldMeanings.flatMap((meaning) =>
      (type.fields[meaning] ?? []).map((name) => [plainLabel(name), meaning] as const),
    ),
  )
  const noted = new Set(type.note.map(plainLabel))
  return (label) => {
    const plain = plainLabel(label)
    // What the note itself is called says nothing about it.
    return noted.has(plain) ? null : (named.get(plain) ?? toldMeaning(label))
  }
}
