import type { NoteType } from '../model/host-profile.ts'
import type { Override } from '../model/rule-change.ts'
import type { Recognised } from './recognise.ts'

/** Of which system and kind a note is, as far as that is known, and what that kind changes in the rules. */
export interface NoteKind {
  readonly place?: { readonly host: string; readonly noteType: string }
  readonly also?: readonly Override[]
}

const unknown: NoteKind = {}
const told = new WeakMap<NoteType, NoteKind>()

const made = ({ profile, type }: Recognised): NoteKind => {
  const place = { host: profile.id, noteType: type.title }
  const rules = Object.fromEntries(Object.entries(type.rules).map(([rule, level]) => [rule, { level }]))
  return { place, also: [{ ...place, rules }] }
}

/** What kind of note a form is for: the same object for the same kind, so that a checker can be kept. */
export const noteKind = (recognised: Recognised | null): NoteKind => {
  if (!recognised) return unknown
  const kind = told.get(recognised.type) ?? made(recognised)
  told.set(recognised.type, kind)
  return kind
}
