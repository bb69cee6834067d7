import { isHtmlElement } from './node-kinds.ts'

const controls =
  'input:not([type=hidden], [type=password], [type=submit], [type=button], [type=image], [type=reset]), select, textarea, output, [contenteditable=true]'

/** A form that has more than this is a page of lists; what stands further down in it is left unread. */
const most = 1000

/** The roots of custom elements at or in an element, as far as the page leaves them open. */
const rootsIn = (part: Element): ShadowRoot[] => {
  // Only this finds them without looking at every element of the page. 7: in order, as they are now.
  const found = part.ownerDocument.evaluate("descendant-or-self::*[contains(local-name(), '-')]", part, null, 7)
  const roots: ShadowRoot[] = []
  for (let at = 0; at < found.snapshotLength && roots.length < most; at++) {
    const element = found.snapshotItem(at)
    if (isHtmlElement(element) && element.shadowRoot) roots.push(element.shadowRoot)
  }
  return roots
}

/** The controls of a form in its order, those in open shadow roots after the others. */
export const formControls = (form: Element): HTMLElement[] => {
  const found: Element[] = [...form.querySelectorAll(controls)]
  const roots = rootsIn(form)
  for (const root of roots) {
    if (found.length > most) break
    found.push(...root.querySelectorAll(controls))
    // Of a root itself nothing can be asked so, of what stands in it it can.
    for (const child of root.children) roots.push(...rootsIn(child))
  }
  // Anything may be called editable, drawings too.
  return found.filter(isHtmlElement).slice(0, most)
}
