import type { FocusedField } from '../model/focused-field.ts'
import { labelOfEdited } from './called-on-form.ts'
import { controlLabels } from './control-labels.ts'
import { describeField } from './describe-field.ts'
import { findField } from './find-field.ts'
import { isPageHidden } from './hidden-page.ts'
import { chosenFor } from './is-note.ts'
import type { Known } from './known.ts'
import { lastField } from './last-field.ts'
import { isNamedNote } from './named-note.ts'
import { looksLikeNote } from './note-look.ts'
import { readAnyForm } from './read-any-form.ts'
import { meaningOfControl } from './read-form.ts'

/** What is to be said of the field that last had the focus in this window or in the frames it serves; null where there is none. */
export const focusedField = (known: Known): FocusedField | null => {
  const last = lastField()
  const site = last?.field.ownerDocument.defaultView?.origin
  // A page without an origin of its own is a site of which nothing can be remembered.
  if (!last || !site || site === 'null') return null
  const { field } = last
  const isForWords = findField(field) === field
  const looksLikeOne = isForWords && (looksLikeNote(field) || isNamedNote(field, known))
  const isOne = isForWords && (chosenFor(field, known.fieldChoices) ?? looksLikeOne)
  const { understood, recognised } = readAnyForm(field, known, isOne)
  return {
    site,
    field: describeField(field),
    called: (labelOfEdited(field) || (controlLabels(field)[0] ?? '')).slice(0, 100),
    isForWords,
    looksLikeNote: looksLikeOne,
    means: meaningOfControl(field, recognised),
    understood: [...understood],
    system: recognised?.profile.title ?? null,
    isPageHidden: isPageHidden(),
    at: last.at,
  }
}
