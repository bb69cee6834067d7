/*
 * What belongs to a frame is no instance of this window's classes: things are known by what they say of themselves.
 */
export const isElement = (target: object | null): target is Element =>
  target !== null && 'nodeType' in target && target.nodeType === 1
export const isHtmlElement = (target: object | null): target is HTMLElement =>
  isElement(target) && target.namespaceURI === 'http://www.w3.org/1999/xhtml'
export const isDocument = (target: object): target is Document => 'nodeType' in target && target.nodeType === 9
export const isTextarea = (element: HTMLElement): element is HTMLTextAreaElement => element.localName === 'textarea'
export const isInput = (element: HTMLElement): element is HTMLInputElement => element.localName === 'input'
export const isSelect = (element: HTMLElement): element is HTMLSelectElement => element.localName === 'select'
export const isFrame = (element: object | null): element is HTMLIFrameElement =>
  isHtmlElement(element) && (element.localName === 'iframe' || element.localName === 'frame')
const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === 11 && 'host' in node

/** What holds the tree that an element stands in: its shadow root's host, or the frame of its document; null at the top. */
export const holderOf = (element: Element): Element | null => {
  const root = element.getRootNode()
  return isShadowRoot(root) ? root.host : (element.ownerDocument.defaultView?.frameElement ?? null)
}
