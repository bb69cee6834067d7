import type { Known } from './known.ts'
import { type FormReading, readForm } from './read-form.ts'

const nothingRead: FormReading = { context: {}, understood: [], recognised: null }

/** `readForm`, whatever the page does: one whose fields are called as the browser calls what is asked of a form (`contains`) hides it. */
export const readAnyForm = (field: HTMLElement, known: Known, isNote = true): FormReading => {
  try {
    return readForm(field, known, isNote)
  } catch {
    return nothingRead
  }
}
