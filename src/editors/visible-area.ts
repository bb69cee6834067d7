import { type Area, areaOf, intersection } from './area.ts'
import { isElement, isShadowRoot } from './node-kinds.ts'

const everywhere: Area = {
  left: Number.NEGATIVE_INFINITY,
  top: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
}

/** The number of CSS pixels in a computed length; 0 where it is none, such as `auto`. */
export const px = (value: string): number => Number.parseFloat(value) || 0

/**
 * The size of an element's border box as laid out, with the fraction of a pixel that offsetWidth has lost: far down in a long
 * note the fraction would be whole lines.
 */
export const laidOut = (element: HTMLElement): { x: number; y: number } => {
  const rounded = { x: element.offsetWidth, y: element.offsetHeight }
  const style = element.ownerDocument.defaultView?.getComputedStyle(element)
  if (!style) return rounded
  const around =
    style.boxSizing === 'border-box' ? () => 0 : (...sizes: string[]) => sizes.reduce((sum, size) => sum + px(size), 0)
  const x =
    px(style.width) + around(style.paddingLeft, style.paddingRight, style.borderLeftWidth, style.borderRightWidth)
  const y =
    px(style.height) + around(style.paddingTop, style.paddingBottom, style.borderTopWidth, style.borderBottomWidth)
  // What has no size of its own, such as a span, says nothing of the kind; a scrollbar may be counted or not.
  const near = (exact: number, whole: number): number => (Math.abs(exact - whole) < 1 ? exact : whole)
  return { x: near(x, rounded.x), y: near(y, rounded.y) }
}

/** How far an element is drawn larger than laid out, by transforms or zoom. */
export const drawnScale = (element: HTMLElement, drawn: Area): { x: number; y: number } => {
  const width = drawn.right - drawn.left
  const height = drawn.bottom - drawn.top
  // Less than a pixel is what was rounded, and nothing is drawn larger.
  if (Math.abs(width - element.offsetWidth) < 1 && Math.abs(height - element.offsetHeight) < 1) return { x: 1, y: 1 }
  const { x, y } = laidOut(element)
  return { x: width / x || 1, y: height / y || 1 }
}

/** The padding box of an element without its scrollbars, in its document's viewport. */
export const innerArea = (element: HTMLElement): Area => {
  const drawn = areaOf(element.getBoundingClientRect())
  const scale = drawnScale(element, drawn)
  const left = drawn.left + element.clientLeft * scale.x
  const top = drawn.top + element.clientTop * scale.y
  return { left, top, right: left + element.clientWidth * scale.x, bottom: top + element.clientHeight * scale.y }
}

/** What an element is laid out in: its slot, its parent, or the host of its shadow root. */
export const parentInView = (element: Element): Element | null => {
  if (element.assignedSlot) return element.assignedSlot
  if (element.parentElement) return element.parentElement
  const root = element.getRootNode()
  return isShadowRoot(root) ? root.host : null
}

const holdsFixed = (style: CSSStyleDeclaration): boolean =>
  style.transform !== 'none' ||
  style.filter !== 'none' ||
  style.perspective !== 'none' ||
  /paint|layout|strict|content/.test(style.contain)

/** The overflow of `<html>`, or of `<body>` where `<html>` has none, is the viewport's own. */
const isViewports = (element: Element): boolean => {
  const { documentElement, body, defaultView } = element.ownerDocument
  if (element === documentElement) return true
  return element === body && defaultView?.getComputedStyle(documentElement).overflowX === 'visible'
}

const clipOf = (element: HTMLElement, style: CSSStyleDeclaration): Area => {
  const inner = innerArea(element)
  return {
    ...everywhere,
    ...(style.overflowX === 'visible' ? {} : { left: inner.left, right: inner.right }),
    ...(style.overflowY === 'visible' ? {} : { top: inner.top, bottom: inner.bottom }),
  }
}

/** What an element's scrolling ancestors and itself let through of it, in its document's viewport; without the viewport's own edges. */
export const visibleArea = (element: HTMLElement): Area => {
  const view = element.ownerDocument.defaultView
  let area = everywhere
  let position = 'static'
  for (let at: Element | null = element; at !== null && view !== null; at = parentInView(at)) {
    if (!isElement(at) || isViewports(at)) continue
    const style = view.getComputedStyle(at)
    // What is fixed or absolute escapes the ancestors between it and the one that it is placed by.
    if (at !== element) {
      if (position === 'fixed' && !holdsFixed(style)) continue
      if (position === 'absolute' && style.position === 'static' && !holdsFixed(style)) continue
    }
    position = style.position
    if (isLaidOut(at) && (style.overflowX !== 'visible' || style.overflowY !== 'visible'))
      area = intersection(area, clipOf(at, style))
  }
  return area
}

const isLaidOut = (element: Element): element is HTMLElement => 'offsetWidth' in element
