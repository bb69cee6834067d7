import type { NoteContext } from '../model/note-context.ts'
import { controlFacts } from './control-facts.ts'
import { contextOf } from './form-facts.ts'
import { isHtmlElement } from './node-kinds.ts'
import { writtenFacts } from './written-facts.ts'

/** What stands for the field in the form: itself, or the outermost frame that holds it. */
const inForm = (field: HTMLElement): HTMLElement => {
  try {
    const { body, defaultView, designMode } = field.ownerDocument
    const isDocument = field === body || designMode === 'on'
    const frame = isDocument ? (defaultView?.frameElement ?? null) : null
    return isHtmlElement(frame) ? inForm(frame) : field
  } catch {
    return field
  }
}

/**
 * What the form round a field already holds: when it happened and was recorded, by whom, of whom, in which category. Only what
 * stands beside a label that is known, and only what can be understood for certain; nothing is touched.
 */
export const readFormContext = (field: HTMLElement): NoteContext => {
  const place = inForm(field)
  const form =
    place.closest<HTMLElement>('form') ??
    place.closest<HTMLElement>('dialog, [role=dialog]') ??
    place.closest<HTMLElement>('section, article, main') ??
    place.ownerDocument.body
  return contextOf([...controlFacts(form, field), ...writtenFacts(form, place)])
}
