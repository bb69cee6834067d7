import { findField } from './find-field.ts'
import { chosenFor, isNote } from './is-note.ts'
import type { Known } from './known.ts'
import { lastField } from './last-field.ts'
import { isNamedNote } from './named-note.ts'
import { watchFields } from './watch-fields.ts'

/** What is done with note fields: `meet` opens one, the same again for nothing; `keep` ends all that are none. */
interface Notes {
  meet(field: HTMLElement): void
  keep(isOne: (field: HTMLElement) => boolean): void
}

/** Hands on the note fields of a window as they get the focus, and heeds what the writer chooses meanwhile. */
export const followNotes = (window: Window, known: () => Known, notes: Notes) => {
  let choices = known().fieldChoices
  const isOne = (field: HTMLElement): boolean => isNote(field, choices, (one) => isNamedNote(one, known()))
  const meet = (field: HTMLElement): void => {
    if (isOne(field)) notes.meet(field)
  }
  const stop = watchFields(window, meet)
  return {
    /** What is known changed. Only what was chosen ends a note: how one looks cannot be asked while its page has it hidden. */
    learn(): void {
      const before = choices
      choices = known().fieldChoices
      notes.keep((field) => chosenFor(field, choices) ?? (chosenFor(field, before) !== true || isOne(field)))
      const last = findField(lastField()?.field ?? null)
      if (last) meet(last)
    },
    stop,
  }
}
