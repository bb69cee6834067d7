import type { FieldChoice } from '../model/field-choice.ts'
import { chosenUse } from './chosen-use.ts'
import { looksLikeNote } from './note-look.ts'

/** What the writer chose for a field on its site: checked or never checked; null where that was not chosen. */
export const chosenFor = (field: HTMLElement, choices: readonly FieldChoice[]): boolean | null => {
  const use = chosenUse(field, choices)
  return use === 'note' ? true : use === 'none' ? false : null
}

/**
 * Whether notes are written in a field: what the writer chose, else whether it is named as one of a system's notes, else how it looks.
 * This is the one place that decides.
 */
export const isNote = (
  field: HTMLElement,
  choices: readonly FieldChoice[],
  isNamed: (field: HTMLElement) => boolean,
): boolean => chosenFor(field, choices) ?? (looksLikeNote(field) || isNamed(field))
