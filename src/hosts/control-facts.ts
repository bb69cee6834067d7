import type { FormFact } from './form-facts.ts'
import { type LabelMeaning, labelMeaning } from './label-meaning.ts'
import { isHtmlElement } from './node-kinds.ts'

const textOf = (node: Node | null | undefined): string => node?.textContent?.replace(/\s+/g, ' ').trim() ?? ''

/** The label beside a control in a table: the heading of its row, else of its column. */
const cellLabel = (control: HTMLElement): string => {
  const cell = control.closest<HTMLTableCellElement>('td')
  const row = cell?.closest('tr')
  if (!cell || !row) return ''
  const beside = row.querySelector('th') ?? row.cells[cell.cellIndex - 1]
  return textOf(beside ?? cell.closest('table')?.tHead?.rows[0]?.cells[cell.cellIndex])
}

const termLabel = (control: HTMLElement): string => {
  const previous = control.closest('dd')?.previousElementSibling
  return previous?.localName === 'dt' ? textOf(previous) : ''
}

const labelsOf = (control: HTMLElement): string[] => {
  const ids = control.getAttribute('aria-labelledby')?.split(/\s+/) ?? []
  return [
    ids.map((id) => textOf(control.ownerDocument.getElementById(id))).join(' '),
    ...labelElements(control).map(labelText),
    control.getAttribute('aria-label') ?? '',
    cellLabel(control),
    termLabel(control),
    textOf(control.previousSibling) || textOf(control.previousElementSibling),
  ].filter((label) => label !== '')
}

const isLabelled = (control: HTMLElement): control is HTMLInputElement => 'labels' in control
const labelElements = (control: HTMLElement): HTMLElement[] => [...((isLabelled(control) && control.labels) || [])]

// A label round its own select holds all the options' words too.
const labelText = (label: HTMLElement): string =>
  [...label.childNodes]
    .filter((node) => !isHtmlElement(node) || !node.matches('select, textarea, input, button'))
    .map(textOf)
    .join(' ')

const legendOf = (control: HTMLElement): string => textOf(control.closest('fieldset')?.querySelector('legend'))

const meaningOf = (control: HTMLElement): LabelMeaning | null => {
  const legend = legendOf(control)
  if (isRadio(control)) return labelMeaning(legend)
  for (const label of labelsOf(control)) {
    // "Name" and "Date" say of whom and of what only under their legend.
    const meaning = labelMeaning(label) ?? labelMeaning(`${legend} ${label}`)
    if (meaning) return meaning
  }
  return null
}

const isInput = (control: HTMLElement): control is HTMLInputElement => control.localName === 'input'
const isSelect = (control: HTMLElement): control is HTMLSelectElement => control.localName === 'select'
const isArea = (control: HTMLElement): control is HTMLTextAreaElement => control.localName === 'textarea'
const isRadio = (control: HTMLElement): control is HTMLInputElement => isInput(control) && control.type === 'radio'

/** The element in which a hidden textarea's text is really edited: editors such as TinyMCE put theirs right after it. */
const editedIn = (control: HTMLElement): HTMLElement | null => {
  if (!isArea(control) || control.offsetWidth > 0) return null
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

const statedBy = (control: HTMLElement): string => {
  if (isSelect(control)) return control.value === '' ? '' : textOf(control.selectedOptions[0])
  if (isInput(control)) {
    if (control.type === 'checkbox') return control.checked ? 'yes' : 'no'
    if (control.type === 'radio')
      return control.checked ? labelElements(control).map(textOf).join(' ') || control.value : ''
    return /^(text|date|datetime-local|time|search|)$/.test(control.type) ? control.value : ''
  }
  return isArea(control) ? control.value : writtenIn(control)
}

/** What the controls of a form say beside their labels, but for the field that the note is written in. Reads only what it knows the label of. */
export const controlFacts = (form: HTMLElement, field: HTMLElement): FormFact[] => {
  const facts: FormFact[] = []
  for (const control of form.querySelectorAll<HTMLElement>('input, select, textarea, output, [contenteditable=true]')) {
    if (control === field) continue
    const edited = editedIn(control)
    if (edited === field) continue
    const meaning = meaningOf(control)
    if (!meaning) continue
    const value = edited ? writtenIn(edited) : statedBy(control)
    facts.push({ meaning, value })
  }
  return facts
}
