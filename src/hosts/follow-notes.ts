import type { FieldChoice } from '../model/field-choice.ts'
import { chosenFor, isNote } from './is-note.ts'
import { lastField } from './last-field.ts'
import { watchFields } from './watch-fields.ts'

/** What is done with note fields: `meet` opens one, the same again for nothing; `keep` ends all that are none. */
interface Notes {
  meet(field: HTMLElement): void
  keep(isOne: (field: HTMLElement) => boolean): void
}

/** Hands on the note fields of a window as they get the focus, and heeds what the writer chooses meanwhile. */
export const followNotes = (window: Window, chosen: readonly FieldChoice[], notes: Notes) => {
  let choices = chosen
  const meet = (field: HTMLElement): void => {
    if (isNote(field, choices)) notes.meet(field)
  }
  const stop = watchFields(window, meet)
  return {
    /** Only what was chosen ends a note: how one looks cannot be asked while its page has it hidden. */
    choose(now: readonly FieldChoice[]): void {
      const before = choices
      choices = now
      notes.keep((field) => chosenFor(field, now) ?? (chosenFor(field, before) !== true || isNote(field, now)))
      const last = lastField()
      if (last) meet(last.field)
    },
    stop,
  }
}
