import type { Understood } from '../model/focused-field.ts'
import type { NoteContext } from '../model/note-context.ts'
import { calledOnForm } from './called-on-form.ts'
import type { Known } from './known.ts'
import { type NoteKind, noteKind } from './note-kind.ts'
import { readAnyForm } from './read-any-form.ts'

/** The form round a field as it was last looked at; `look` looks again. */
export interface KeptForm {
  now(): NoteContext
  /** Which kind of note the form is for, and what that changes in the rules. */
  kind(): NoteKind
  /** What the form has a place for, and whether something stands there. */
  understood(): readonly Understood[]
  look(): void
  /** What the field is called on the screen; empty where it has no name. */
  called(): string
}

/**
 * What the form round a field says, kept until it is looked at again, or until something else is known of the site's forms: to read a whole
 * form at every key would cost the writer time.
 */
export const keptForm = (field: HTMLElement, known: () => Known): KeptForm => {
  let knew = known()
  let kept = readAnyForm(field, knew)
  const look = (): void => {
    knew = known()
    kept = readAnyForm(field, knew)
  }
  const current = () => {
    if (known() !== knew) look()
    return kept
  }
  return {
    now: () => current().context,
    kind: () => noteKind(current().recognised),
    understood: () => current().understood,
    look,
    called: () => calledOnForm(field),
  }
}
