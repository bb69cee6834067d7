/** What a look at a page can tell, in the order of the table. */
export const seenProperties = [
  'saved',
  'model',
  'editable',
  'page',
  'caret',
  'scroll',
  'focus',
  'dirty',
  'submitted',
] as const
export type SeenProperty = (typeof seenProperties)[number]

/** What one look at a page found, by property, as text that can be compared. */
export type Snapshot = Readonly<Record<SeenProperty, string>>

declare global {
  interface Window {
    /** Everything that a host could tell of its page, frames and open shadow roots included. `ours` as in `pageParts`. */
    takeSnapshot(ours: boolean): Promise<Snapshot>
  }
}

/** Run before a page's scripts: defines `takeSnapshot` there. */
export const defineSnapshot = (): void => {
  window.takeSnapshot = async (ours) => {
    const { documents, shadows, elements, isOurs, pathOf } = window.pageParts(ours)
    const { rig } = window
    const isTextField = (element: Element): element is HTMLTextAreaElement =>
      element.localName === 'textarea' || (element.localName === 'input' && 'selectionStart' in element)
    const isEditable = (element: Element): boolean =>
      isTextField(element) ||
      (element.hasAttribute('contenteditable') && element.getAttribute('contenteditable') !== 'false') ||
      (element.ownerDocument.designMode === 'on' && element === element.ownerDocument.body)
    const deepest = (root: Document | ShadowRoot): Element | null => {
      const { activeElement } = root
      return activeElement?.shadowRoot ? deepest(activeElement.shadowRoot) : activeElement
    }
    const tagOf = ({ localName, attributes }: Element): string =>
      `<${[localName, ...[...attributes].map(({ name, value }) => `${name}="${value}"`)].join(' ')}>`
    const lines = (found: readonly string[]): string => found.join('\n')

    const outermost = elements.filter((element) => isEditable(element) && !element.parentElement?.isContentEditable)
    const fields = elements.filter(isTextField)
    // A frame's whole document may be what an editor saves.
    const framed = documents.slice(1).flatMap(({ documentElement }) => {
      const parts = [...documentElement.childNodes].filter((child) => !isOurs(child))
      return [
        tagOf(documentElement),
        ...parts.map((part) => ('outerHTML' in part ? String(part.outerHTML) : part.nodeName)),
      ]
    })
    const parents = documents.flatMap(({ documentElement, head, body }) => [documentElement, head, body])
    const forms = documents.flatMap((one) => [...one.forms]).map((form) => [...new FormData(form)])

    return {
      saved: await rig.raw(),
      model: await rig.model(),
      editable: lines([...outermost.map(({ outerHTML }) => outerHTML), ...fields.map(({ value }) => value), ...framed]),
      page: lines(
        parents
          .filter((parent) => parent !== null)
          .flatMap((parent) => [parent, ...parent.children].filter((element) => !isOurs(element)))
          .map((element) => `${pathOf(element)} ${tagOf(element)}`),
      ),
      caret: lines([
        ...documents.map((one) => {
          const selection = one.getSelection()
          // A text field has a caret of its own; what the document says beside it differs by how the field got the focus.
          const active = deepest(one)
          if (selection === null || (active && isTextField(active))) return ''
          const { anchorNode, anchorOffset, focusNode, focusOffset } = selection
          return `${pathOf(anchorNode)}:${anchorOffset} to ${pathOf(focusNode)}:${focusOffset}`
        }),
        ...fields.map((field) => `${field.selectionStart} to ${field.selectionEnd} ${field.selectionDirection}`),
      ]),
      scroll: lines([
        ...elements
          .filter(({ scrollTop, scrollLeft }) => scrollTop !== 0 || scrollLeft !== 0)
          .map((element) => `${pathOf(element)} ${element.scrollLeft} ${element.scrollTop}`),
        ...documents.map(({ defaultView }) => `${defaultView?.scrollX} ${defaultView?.scrollY}`),
      ]),
      focus: lines([
        ...documents.map((one) => `${pathOf(one.activeElement)} ${one.hasFocus()}`),
        ...shadows.map((one) => pathOf(one.activeElement)),
      ]),
      dirty: String(await rig.dirty()),
      submitted: JSON.stringify(forms),
    }
  }
}
