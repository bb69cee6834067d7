import { ownLabels } from './control-labels.ts'
import { isInput, isSelect, isTextarea } from './node-kinds.ts'
import { textOf } from './text-of.ts'

/** Whether a control is ticked or not, instead of being filled in. */
export const isTicked = (control: HTMLElement): boolean => isInput(control) && /^(radio|checkbox)$/.test(control.type)

/** Whether a control is one answer of several by its nature. */
export const isRadio = (control: HTMLElement): boolean => isInput(control) && control.type === 'radio'

/** The element in which a hidden textarea's text is really edited: editors such as TinyMCE put theirs right after it. */
export const editedIn = (control: HTMLElement): HTMLElement | null => {
  if (!isTextarea(control) || control.offsetWidth > 0) return null
  const next = control.nextElementSibling
  const frame = next?.querySelector<HTMLIFrameElement>('iframe')
  try {
    return frame?.contentDocument?.body ?? next?.querySelector<HTMLElement>('[contenteditable=true]') ?? null
  } catch {
    return null
  }
}

// Of all that reads text only this keeps one paragraph's words from running into the next's.
// biome-ignore lint/performance/useDomNodeTextContent: textContent would join them
const writtenIn = (element: HTMLElement): string => element.innerText

/**
 * What stands in a control, as its form shows it; empty where nothing does. A box or a button to be ticked says yes or no, or, where it is
 * one answer of several, what it reads.
 */
export const controlValue = (control: HTMLElement, isAnswer: boolean): string => {
  const edited = editedIn(control)
  if (edited) return writtenIn(edited)
  if (isSelect(control)) return control.value === '' ? '' : textOf(control.selectedOptions[0])
  if (isTextarea(control)) return control.value
  if (!isInput(control)) return writtenIn(control)
  if (isTicked(control)) {
    if (!isAnswer) return control.checked ? 'yes' : 'no'
    return control.checked ? ownLabels(control).join(' ') || control.value : ''
  }
  return /^(text|date|datetime-local|time|search|number|tel|)$/.test(control.type) ? control.value : ''
}
