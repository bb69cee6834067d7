/*
 * Nodes of a frame are not instances of this window's classes, nor is anything seen from a Firefox content script an
 * instance of the page's: so nodes are told apart by what they say of themselves.
 */
export const isText = (node: Node): node is Text => node.nodeType === 3 || node.nodeType === 4
export const isElement = (node: Node): node is Element => node.nodeType === 1
export const isHtmlElement = (node: Node | null): node is HTMLElement =>
  node !== null && isElement(node) && node.namespaceURI === 'http://www.w3.org/1999/xhtml'
const isTextarea = (node: Node | null): node is HTMLTextAreaElement =>
  isHtmlElement(node) && node.localName === 'textarea'
export const isOneLine = (node: Node | null): node is HTMLInputElement =>
  isHtmlElement(node) && node.localName === 'input' && 'type' in node && node.type === 'text'
/** A textarea, or its one-line sister. */
export type TextControl = HTMLTextAreaElement | HTMLInputElement
export const isTextControl = (node: Node | null): node is TextControl => isTextarea(node) || isOneLine(node)
export const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === 11 && 'host' in node
export const isDocument = (node: Node): node is Document => node.nodeType === 9
