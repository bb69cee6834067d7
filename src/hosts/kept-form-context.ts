import type { NoteContext } from '../model/note-context.ts'
import { namesOnScreen } from './field-names.ts'
import { readFormContext } from './form-context.ts'

interface KeptForm {
  now(): NoteContext
  look(): void
  /** What the field is called on the screen; empty where it has no name. */
  called(): string
}

/** What the form round a field says, kept until it is looked at again: to read a whole form at every key would cost the writer time. */
export const keptFormContext = (field: HTMLElement): KeptForm => {
  let kept = readFormContext(field)
  return {
    now: () => kept,
    look() {
      kept = readFormContext(field)
    },
    called: () => namesOnScreen(field)[0] ?? '',
  }
}
