import type { FieldChoice } from '../model/field-choice.ts'
import { isSameField } from '../model/same-field.ts'
import { describeField } from './describe-field.ts'
import { looksLikeNote } from './note-look.ts'

/** What the writer chose for a field on its site: checked or never checked; null where nothing was chosen. */
export const chosenFor = (field: HTMLElement, choices: readonly FieldChoice[]): boolean | null => {
  const site = field.ownerDocument.defaultView?.origin
  const ofSite = choices.filter((choice) => choice.site === site)
  if (ofSite.length === 0) return null
  const described = describeField(field)
  return ofSite.find((choice) => isSameField(described, choice.field))?.checked ?? null
}

/**
 * Whether notes are written in a field: what the writer chose, else how it looks. This is the one place that decides; what a
 * host's profile knows of its own fields belongs between the two.
 */
export const isNote = (field: HTMLElement, choices: readonly FieldChoice[]): boolean =>
  chosenFor(field, choices) ?? looksLikeNote(field)
