import { type FieldMeaning, fieldMeanings } from '../model/field-meanings.ts'
import type { NoteType } from '../model/host-profile.ts'
import { plainLabel } from './plain-label.ts'
import { toldLabel } from './told-label.ts'

/** What a label says; null where nothing. */
export type MeaningOf = (label: string) => FieldMeaning | null

/** Tells what labels say on the form of one kind of note: what its profile names, else what labels say anywhere. */
export const labelReader = (type: NoteType | null): MeaningOf => {
  if (!type) return (label) => toldLabel(label).meaning
  const named = new Map(
    fieldMeanings.flatMap((meaning) =>
      (type.fields[meaning] ?? []).map((name) => [plainLabel(name), meaning] as const),
    ),
  )
  const noted = new Set(type.note.map(plainLabel))
  return (label) => {
    const { plain, meaning } = toldLabel(label)
    // What a note is called says nothing of another, unless the profile says so: actions are written in a note of their own.
    return named.get(plain) ?? (noted.has(plain) ? null : meaning)
  }
}
