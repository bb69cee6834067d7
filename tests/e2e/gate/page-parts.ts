/** A page taken apart: its own documents and those in its frames, open shadow roots, and every element of them all but ours. */
export interface PageParts {
  readonly documents: readonly Document[]
  readonly shadows: readonly ShadowRoot[]
  readonly elements: readonly Element[]
  isOurs(node: Node): boolean
  /** Where a node stands, frames and shadow roots included. */
  pathOf(node: Node | null): string
}
declare global {
  interface Window {
    /** With `ours`, elements of ours that stand last in <html> or in a dialog, where nothing is saved from, are no parts. */
    pageParts(ours: boolean): PageParts
  }
}

/** Run before a page's scripts: defines `pageParts` there. */
export const definePageParts = (): void => {
  window.pageParts = (ours) => {
    const documents: Document[] = []
    const shadows: ShadowRoot[] = []
    const elements: Element[] = []
    const isOurs = (node: Node): boolean =>
      ours &&
      node.nodeName.startsWith('RECORDWELL-') &&
      (node.parentNode?.nodeName === 'HTML' || node.parentNode?.nodeName === 'DIALOG') &&
      (node.nextSibling === null || isOurs(node.nextSibling))
    const isFrame = (element: Element): element is HTMLIFrameElement => element.localName === 'iframe'
    const collect = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll('*')) {
        if (isOurs(element)) continue
        elements.push(element)
        const { shadowRoot } = element
        const inner = isFrame(element) ? element.contentDocument : null
        if (shadowRoot) shadows.push(shadowRoot)
        if (inner) documents.push(inner)
        for (const below of [shadowRoot, inner]) if (below) collect(below)
      }
    }
    documents.push(document)
    collect(document)

    const isDocument = (node: Node): node is Document => node.nodeType === 9
    const isShadow = (node: Node): node is ShadowRoot => node.nodeType === 11 && 'host' in node
    const pathOf = (node: Node | null): string => {
      if (node === null) return 'nothing'
      if (isDocument(node)) {
        const frame = node.defaultView?.frameElement
        return frame ? pathOf(frame) : ''
      }
      if (isShadow(node)) return `${pathOf(node.host)}/shadow`
      const above = node.parentNode
      const siblings: Node[] = above === null ? [] : [...above.childNodes]
      return `${pathOf(above)}/${node.nodeName.toLowerCase()}[${siblings.indexOf(node)}]`
    }
    return { documents, shadows, elements, isOurs, pathOf }
  }
}
