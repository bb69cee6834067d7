import type { HostProfile } from '../model/host-profile.ts'
import { goesBy } from './goes-by.ts'
import type { Known } from './known.ts'
import { plainLabel } from './plain-label.ts'
import { readAnyForm } from './read-any-form.ts'

/** Every name of a note's field that a profile knows, as `plainLabel` gives it. */
export const noteNames = (profiles: readonly HostProfile[]): string[] => [
  ...new Set(profiles.flatMap(({ notes }) => notes.flatMap(({ note }) => note.map(plainLabel)))),
]

/** Whether a field is one that the profile of its form names as a note. Its form is read only where it goes by such a name. */
export const isNamedNote = (field: HTMLElement, known: Known): boolean =>
  goesBy(field, noteNames(known.profiles)) &&
  goesBy(field, readAnyForm(field, known).recognised?.type.note.map(plainLabel) ?? [])
