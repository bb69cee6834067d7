import type { NoteContext } from '../model/note-context.ts'
import { readFormContext } from './form-context.ts'

/** What the form round a field says, kept until it is looked at again: to read a whole form at every key would cost the writer time. */
export const keptFormContext = (field: HTMLElement): { now(): NoteContext; look(): void } => {
  let kept = readFormContext(field)
  return {
    now: () => kept,
    look() {
      kept = readFormContext(field)
    },
  }
}
