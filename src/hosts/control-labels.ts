import { byIds, hasLabels } from './field-names.ts'
import { holderOf, isHtmlElement } from './node-kinds.ts'
import { textOf } from './text-of.ts'

/** More than this is no label, and need not be read. */
const longest = 120

const brief = (node: Node | null | undefined): string =>
  (node?.textContent?.length ?? 0) > longest * 2 ? '' : textOf(node)

// A label round its own select holds all the options' words too.
const labelText = (label: HTMLElement): string =>
  [...label.childNodes]
    .filter((node) => !isHtmlElement(node) || !node.matches('select, textarea, input, button'))
    .map(textOf)
    .join(' ')
    .trim()

/** Finds the `<label>`s of a control. */
export type LabelFinder = (control: HTMLElement) => readonly HTMLElement[]

/** Finds them by asking the control, for which a browser looks through the whole page. */
const labelsOfOne: LabelFinder = (control) => (hasLabels(control) ? [...(control.labels ?? [])] : [])

/** Finds them for many controls, looking through each part of the page once. */
export const labelFinder = (): LabelFinder => {
  const found = new Map<Node, Map<Element, HTMLElement[]>>()
  const labelsIn = (root: Node & ParentNode): Map<Element, HTMLElement[]> => {
    const by = new Map<Element, HTMLElement[]>()
    for (const label of root.querySelectorAll('label')) {
      const { control } = label
      if (control) by.set(control, [...(by.get(control) ?? []), label])
    }
    found.set(root, by)
    return by
  }
  return (control) => {
    const root = control.getRootNode()
    return (found.get(root) ?? (isParent(root) ? labelsIn(root) : null))?.get(control) ?? []
  }
}

const isParent = (node: Node): node is Node & ParentNode => 'querySelectorAll' in node

/** What the `<label>`s of a control read. */
export const ownLabels = (control: HTMLElement, find = labelsOfOne): string[] => find(control).map(labelText)

/** The label beside a control in a table: the heading of its row, else the cell before it, else the heading of its column. */
const cellLabel = (control: HTMLElement): string => {
  const cell = control.closest<HTMLTableCellElement>('td')
  const row = cell?.closest('tr')
  if (!cell || !row) return ''
  const beside = row.querySelector('th') ?? row.cells[cell.cellIndex - 1]
  const first = cell.closest('table')?.rows[0]
  const above = first?.cells[cell.cellIndex]
  return textOf(beside) || (first !== row && above?.localName === 'th' ? textOf(above) : '')
}

const termLabel = (control: HTMLElement): string => {
  const previous = control.closest('dd')?.previousElementSibling
  return previous?.localName === 'dt' ? textOf(previous) : ''
}

/** What a group of controls is called: by its legend, else by what it says of itself. */
export const groupLabel = (group: Element): string =>
  brief(group.querySelector('legend')) ||
  byIds(group, group.getAttribute('aria-labelledby')) ||
  (group.getAttribute('aria-label') ?? '')

/**
 * All that may be a control's label, best known first: labels and what it says of itself, headings of a table, a term of a list, what
 * stands before it, else the words shown in it while it is empty. One in a shadow root goes by its host's labels too.
 */
export const controlLabels = (control: HTMLElement, find = labelsOfOne): string[] => {
  const holder = control.getRootNode() === control.ownerDocument ? null : holderOf(control)
  return [
    byIds(control, control.getAttribute('aria-labelledby')),
    ...ownLabels(control, find),
    control.getAttribute('aria-label') ?? '',
    cellLabel(control),
    termLabel(control),
    brief(control.previousSibling) || brief(control.previousElementSibling),
    ...(isHtmlElement(holder) ? [holder.getAttribute('label') ?? '', ...controlLabels(holder, find)] : []),
    control.getAttribute('placeholder') ?? '',
    control.getAttribute('title') ?? '',
  ].filter((label) => label !== '' && label.length <= longest)
}
