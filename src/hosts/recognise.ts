import type { HostProfile, NoteType } from '../model/host-profile.ts'
import { plainLabel } from './plain-label.ts'

/** What a form looks like from afar. */
export interface FormLook {
  /** What its fields and headings are called, as `plainLabel` gives it. */
  readonly names: ReadonlySet<string>
  /** The path of its page. */
  readonly path: string
  /** What its category reads, where a kind of note may name the category's field itself. */
  category(type: NoteType): string
}

/** The system whose form it is, and which kind of note is written in it. */
export interface Recognised {
  readonly profile: HostProfile
  readonly type: NoteType
}

const isOfType = ({ names, path, category }: FormLook, type: NoteType): boolean => {
  const { labels, categories, path: start } = type.when
  if (start !== undefined && !path.startsWith(start)) return false
  if (!labels.every((label) => names.has(plainLabel(label)))) return false
  return categories.length === 0 || categories.map(plainLabel).includes(plainLabel(category(type)))
}

/**
 * The profile that a form is of, the first that fits in all it asks for; null where none does, or where the form is of no kind that the
 * profile knows: then it is read as any form. Profiles are given as they fit the page's address, the surest first.
 */
export const recognise = (profiles: readonly HostProfile[], look: FormLook): Recognised | null => {
  for (const profile of profiles) {
    if (!profile.labels.every((label) => look.names.has(plainLabel(label)))) continue
    const type = profile.notes.find((one) => isOfType(look, one))
    if (type) return { profile, type }
  }
  return null
}
