import { isFrame } from './node-kinds.ts'
import { textOf } from './text-of.ts'

export const hasLabels = (field: HTMLElement): field is HTMLInputElement => 'labels' in field

/** What the elements with these ids read together, as ARIA names something by others; empty where there are none. */
export const byIds = (element: Element, ids: string | null): string =>
  (ids ?? '')
    .split(/\s+/)
    .map((id) => (id === '' ? '' : textOf(element.ownerDocument.getElementById(id))))
    .join(' ')

/** What a field is called on the screen, best known first: by its labels, else by what it says of itself. Never what stands in it. */
export const namesOnScreen = (field: HTMLElement): string[] => {
  const labels = hasLabels(field) ? [...(field.labels ?? [])] : []
  const frame = field.ownerDocument.defaultView?.frameElement ?? null
  return [
    byIds(field, field.getAttribute('aria-labelledby')),
    // A label round its field holds the field's own words too, and these are nobody's name.
    ...labels.map((label) => textOf(label).replace(textOf(field), '')),
    field.getAttribute('aria-label'),
    field.getAttribute('placeholder'),
    field.getAttribute('title'),
    // The document of an editor in a frame is called what its frame is called.
    field === field.ownerDocument.body && isFrame(frame) ? (frame.getAttribute('aria-label') ?? frame.title) : '',
  ].flatMap((name) => name?.trim() || [])
}
