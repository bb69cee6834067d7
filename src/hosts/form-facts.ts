import type { FieldMeaning } from '../model/field-meanings.ts'
import type { NoteContext } from '../model/note-context.ts'
import { type FormDate, parseFormDate, parseFormTime } from './form-date.ts'

/** What was found beside a label, in the order of the form. */
export interface FormFact {
  readonly meaning: FieldMeaning
  readonly value: string
}

const named = (text: string): { name: string; role?: string } => {
  const [, name = text, role] = /^([^,(]{2,60}?)\s*(?:,|\(|\s[-–]\s)\s*([^)]{2,60}?)\)?$/.exec(text) ?? []
  return role === undefined ? { name: name.trim() } : { name: name.trim(), role: role.trim() }
}

const joined = (day: FormDate | null, time: string | null): string | undefined => {
  const at = day?.time ?? time
  return day ? (at ? `${day.date}T${at}` : day.date) : undefined
}

const defined = <T extends object>(facts: { [K in keyof T]: T[K] | undefined }): Partial<T> => {
  const kept: Partial<T> = {}
  for (const key in facts) if (facts[key] !== undefined) kept[key] = facts[key]
  return kept
}

/**
 * Puts facts together to what a form says of a note; a value that cannot be understood is left out, and the first of two wins. An author's
 * place that stands empty is an author without a name. Given `today`, a form may say so.
 */
export const contextOf = (facts: readonly FormFact[], today: Date | null = null): NoteContext => {
  const value = (meaning: FieldMeaning): string | undefined =>
    facts.find((fact) => fact.meaning === meaning && fact.value.trim() !== '')?.value.trim()
  const date = (meaning: FieldMeaning): FormDate | null => parseFormDate(value(meaning) ?? '', today)
  const time = (meaning: FieldMeaning): string | null => parseFormTime(value(meaning) ?? '')

  const author = value('author') ?? (facts.some(({ meaning }) => meaning === 'author') ? '' : undefined)
  const role = value('authorRole')
  const child = value('child')
  const dob = date('dob')?.date
  const bodyMap = value('bodyMap')
  return defined<NoteContext>({
    incidentAt: joined(date('incidentAt'), time('incidentTime')),
    recordedAt: joined(date('recordedAt'), time('recordedTime')),
    author: author === undefined ? undefined : { ...(role ? { role } : {}), ...named(author) },
    child: child === undefined ? undefined : { name: child, ...(dob ? { dob } : {}) },
    category: value('category'),
    bodyMap: bodyMap === undefined ? undefined : /^(yes|true|completed|attached|done)$/i.test(bodyMap),
    actions: value('actions'),
  })
}
