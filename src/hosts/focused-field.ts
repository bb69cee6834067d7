import type { FocusedField } from '../model/focused-field.ts'
import { describeField } from './describe-field.ts'
import { namesOnScreen } from './field-names.ts'
import { lastField } from './last-field.ts'
import { looksLikeNote } from './note-look.ts'

/** What is to be said of the field that last had the focus in this window or in the frames it serves; null where there is none. */
export const focusedField = (): FocusedField | null => {
  const last = lastField()
  const site = last?.field.ownerDocument.defaultView?.origin
  // A page without an origin of its own is a site of which nothing can be remembered.
  if (!last || !site || site === 'null') return null
  return {
    site,
    field: describeField(last.field),
    called: (namesOnScreen(last.field)[0] ?? '').slice(0, 100),
    looksLikeNote: looksLikeNote(last.field),
    at: last.at,
  }
}
