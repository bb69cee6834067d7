import { holderOf, isElement, isHtmlElement, isInput } from './node-kinds.ts'
import { isSaveName } from './save-name.ts'

const buttons = 'button, input:is([type=submit], [type=image], [type=button]), [role=button]'

/** The button of the page that `target` is or lies in, where it saves the note in a field; else null. */
export const saveButton = (target: EventTarget | null, field: HTMLElement): HTMLElement | null => {
  const button = isElement(target) ? target.closest(buttons) : null
  if (!isHtmlElement(button) || field.contains(button)) return null
  return isSaveName(nameOf(button), submitsFormOf(button, field)) ? button : null
}

const nameOf = (button: HTMLElement): string => {
  const own = isInput(button) ? button.value || button.alt : button.textContent
  return (button.getAttribute('aria-label') ?? own).replace(/\s+/gu, ' ').trim()
}

/** Only where the page says so: the buttons of an editor's bar, of no type, would submit the form as well. */
const submitsFormOf = (button: HTMLElement, field: HTMLElement): boolean => {
  if (!['submit', 'image'].includes(button.getAttribute('type') ?? '')) return false
  const form = button.closest('form')
  return form !== null && form === formRound(field)
}

const formRound = (field: Element | null): HTMLFormElement | null =>
  field && (field.closest('form') ?? formRound(holderOf(field)))
