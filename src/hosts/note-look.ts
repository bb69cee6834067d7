import { isCalledOtherwise } from './called-otherwise.ts'
import { namesOnScreen } from './field-names.ts'
import { holderOf, isInput, isTextarea } from './node-kinds.ts'

const otherRoles = /^(search|searchbox|combobox|spinbutton|log|menu|grid|listbox)$/

/** Surroundings in which nobody writes a record: code editors, searches, running conversations. */
const otherPlaces =
  '.CodeMirror, .cm-editor, .ace_editor, .monaco-editor, [role=search], search, [role=log], [role=code], code, pre'

/** What a form holds in which a mail is written. “To” alone may be the end of a period. */
const mailFields = ['cc', 'bcc', '_cc', '_bcc'].map((name) => `[name=${name} i], [aria-label=${name} i]`).join()
const mailForms = 'form, dialog, [role=dialog], [role=region]'

/** Less than this, in CSS pixels, is one line, or a field that a code editor hides. */
const least = { height: 40, width: 120 }

/** Whether it holds of an element or of one that holds it: in its own tree, round its shadow root, round its frame. */
const holds = (element: Element | null, test: (element: Element) => boolean): boolean =>
  element !== null && (test(element) || holds(holderOf(element), test))

const isOtherwise = (field: HTMLElement): boolean =>
  otherRoles.test(field.getAttribute('role') ?? '') ||
  field.getAttribute('aria-multiline') === 'false' ||
  field.getAttribute('aria-readonly') === 'true' ||
  /address|email|url|tel|name/.test(field.getAttribute('autocomplete') ?? '') ||
  [...namesOnScreen(field), field.getAttribute('name') ?? '', field.id].some(isCalledOtherwise) ||
  holds(field, (element) => element.closest(otherPlaces) !== null) ||
  holds(field, (element) => Boolean(element.closest(mailForms)?.querySelector(mailFields)))

const isBody = (field: HTMLElement): boolean => field === field.ownerDocument.body

const hasRoom = (field: HTMLElement): boolean => {
  // The body of an editable document may be lower than the frame it fills.
  const view = isBody(field) ? field.ownerDocument.defaultView : null
  if (view) return view.innerWidth >= least.width && view.innerHeight >= least.height
  const { clientHeight, clientWidth } = field
  if (clientWidth < least.width) return false
  if (clientHeight >= least.height) return true
  return isTextarea(field)
    ? field.rows > 1 && clientHeight >= least.height / 2
    : field.getAttribute('aria-multiline') === 'true'
}

/** Whether a field, by its size and by what it and its surroundings are called, is one that notes are written in. An input is none. */
export const looksLikeNote = (field: HTMLElement): boolean => !isInput(field) && hasRoom(field) && !isOtherwise(field)
