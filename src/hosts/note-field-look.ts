/** Fields that are no notes, by what they are called: for searching, for chatting, for mail. */
const calledOtherwise =
  /\b(search|filter|chat|(type|write|send)( a| your)? (message|reply)|message (body|box|composer|input)|compose|reply to|prompt|query)\b|^(message|new message|e-?mail|subject|reply)$/i

const otherRoles = /^(search|searchbox|combobox|spinbutton|log|menu|grid|listbox)$/

/** Surroundings in which nobody writes a record: code editors, searches, running conversations. */
const otherPlaces =
  '.CodeMirror, .cm-editor, .ace_editor, .monaco-editor, [role=search], search, [role=log], [role=code], code, pre'

/** Less than this, in CSS pixels, is one line, or a field that a code editor hides. */
const least = { height: 40, width: 120 }

const nameOf = (field: HTMLElement): string[] => {
  const labelledBy = field.getAttribute('aria-labelledby')?.split(/\s+/) ?? []
  const root = field.ownerDocument
  const labels = labelledBy.map((id) => root.getElementById(id)?.textContent)
  return [
    field.getAttribute('aria-label'),
    field.getAttribute('placeholder'),
    field.getAttribute('name'),
    ...labels,
  ].map((name) => name?.trim() ?? '')
}

const isOtherwise = (field: HTMLElement): boolean =>
  otherRoles.test(field.getAttribute('role') ?? '') ||
  field.getAttribute('aria-multiline') === 'false' ||
  field.getAttribute('aria-readonly') === 'true' ||
  nameOf(field).some((name) => calledOtherwise.test(name)) ||
  field.closest(otherPlaces) !== null

/** Whether a textarea, by its size and by what it is called, is one that notes are written in. */
export const isNoteTextarea = (field: HTMLTextAreaElement): boolean => {
  if (field.disabled || field.readOnly || isOtherwise(field)) return false
  const { clientHeight, clientWidth } = field
  return (
    clientWidth >= least.width && (clientHeight >= least.height || (field.rows > 1 && clientHeight >= least.height / 2))
  )
}

/** Whether an editable element, taken as a whole, is one that notes are written in. */
export const isNoteEditable = (root: HTMLElement): boolean =>
  !isOtherwise(root) &&
  root.clientWidth >= least.width &&
  (root.clientHeight >= least.height || root.getAttribute('aria-multiline') === 'true')

/** Whether an editable document is one that notes are written in: its body may be lower than the frame it fills. */
export const isNoteDocument = ({ body, defaultView }: Document): boolean =>
  defaultView !== null &&
  !isOtherwise(body) &&
  defaultView.innerWidth >= least.width &&
  defaultView.innerHeight >= least.height
