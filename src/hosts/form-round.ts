import { formControls } from './form-controls.ts'
import { holderOf, isHtmlElement } from './node-kinds.ts'

/** The form that a field stands in, and what stands for the field in it: itself, or what holds it. */
interface FormRound {
  readonly form: HTMLElement
  readonly place: HTMLElement
}

const forms = 'form, dialog, [role=dialog], [role=form]'
const parts = 'section, article, main'

const frameOf = ({ ownerDocument }: HTMLElement): HTMLElement | null => {
  try {
    const frame = ownerDocument.defaultView?.frameElement ?? null
    return isHtmlElement(frame) ? frame : null
  } catch {
    return null
  }
}

/** What stands for a field in its form's document: itself, or the outermost frame of an editor that it is the document of. */
const outOfEditor = (field: HTMLElement): HTMLElement => {
  const { body, designMode } = field.ownerDocument
  const frame = field === body || designMode === 'on' ? frameOf(field) : null
  return frame ? outOfEditor(frame) : field
}

/** An element and the hosts of the shadow roots that it stands in, outwards. */
const withHosts = (element: HTMLElement): HTMLElement[] => {
  const host = element.getRootNode() === element.ownerDocument ? null : holderOf(element)
  return isHtmlElement(host) ? [element, ...withHosts(host)] : [element]
}

/**
 * The form round a field: the nearest form or dialog, else the nearest part of the page in which something else can be filled in, else the
 * page. A page in a frame that holds the field alone is seen as a part of the page round it.
 */
export const formRound = (field: HTMLElement): FormRound => {
  const places = withHosts(outOfEditor(field))
  const isFilledIn = (part: HTMLElement): boolean =>
    formControls(part).some((control) => control !== field && !places.includes(control))
  for (const place of places) {
    const form = place.closest<HTMLElement>(forms)
    if (form) return { form, place }
  }
  for (const place of places) {
    for (
      let part = place.closest<HTMLElement>(parts);
      part;
      part = part.parentElement?.closest<HTMLElement>(parts) ?? null
    )
      if (isFilledIn(part)) return { form: part, place }
  }
  const place = places.at(-1) ?? field
  const form = place.ownerDocument.body ?? place.ownerDocument.documentElement
  const frame = frameOf(place)
  return frame && !isFilledIn(form) ? formRound(frame) : { form, place }
}
