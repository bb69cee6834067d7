import { type Area, intersection } from './area.ts'
import { isHtmlElement } from './node-kinds.ts'
import { drawnScale, innerArea, visibleArea } from './visible-area.ts'

/** How a document's viewport lies in that of the window that the interface lives in. */
export interface FramePosition {
  readonly left: number
  readonly top: number
  readonly scale: { readonly x: number; readonly y: number }
  /** What can be seen of the document, in the interface's viewport. */
  readonly visible: Area
}

/** What a window shows of its document, without scrollbars. */
export const viewportOf = (window: Window): Area => {
  const root = window.document.documentElement
  // Without a doctype clientHeight of the root is that of the document; the window's own size is then near enough.
  const quirks = window.document.compatMode === 'BackCompat'
  const right = quirks ? window.innerWidth : root.clientWidth
  return { left: 0, top: 0, right, bottom: quirks ? window.innerHeight : root.clientHeight }
}

const frameOf = (document: Document): HTMLElement | null => {
  const frame = document.defaultView?.frameElement ?? null
  return isHtmlElement(frame) ? frame : null
}

/** The element in the interface's own document that holds a node of a frame below it; null where the frame is gone. */
export const outermostFrame = (document: Document, window: Window): HTMLElement | null => {
  const frame = frameOf(document)
  if (frame === null || frame.ownerDocument === window.document) return frame
  return outermostFrame(frame.ownerDocument, window)
}

/** An area of a frame’s own viewport, in that of the interface. */
export const toInterface = (position: FramePosition, area: Area): Area => ({
  left: position.left + area.left * position.scale.x,
  top: position.top + area.top * position.scale.y,
  right: position.left + area.right * position.scale.x,
  bottom: position.top + area.bottom * position.scale.y,
})

/** A point of the interface’s viewport, in the frame’s own. */
export const fromInterface = (position: FramePosition, x: number, y: number): { x: number; y: number } => ({
  x: (x - position.left) / position.scale.x,
  y: (y - position.top) / position.scale.y,
})

/** Where a document stands in the interface's window; null when its frame is gone. */
export const framePosition = (document: Document, window: Window): FramePosition | null => {
  if (document === window.document) return { left: 0, top: 0, scale: { x: 1, y: 1 }, visible: viewportOf(window) }
  const frame = frameOf(document)
  const outer = frame && framePosition(frame.ownerDocument, window)
  const style = frame?.ownerDocument.defaultView?.getComputedStyle(frame)
  if (!frame || !outer || !style) return null
  const scale = drawnScale(frame, frame.getBoundingClientRect())
  const inner = innerArea(frame)
  const content: Area = {
    left: inner.left + Number.parseFloat(style.paddingLeft) * scale.x,
    top: inner.top + Number.parseFloat(style.paddingTop) * scale.y,
    right: inner.right - Number.parseFloat(style.paddingRight) * scale.x,
    bottom: inner.bottom - Number.parseFloat(style.paddingBottom) * scale.y,
  }
  const seen = toInterface(outer, intersection(content, visibleArea(frame)))
  const origin = toInterface(outer, content)
  return {
    left: origin.left,
    top: origin.top,
    scale: { x: scale.x * outer.scale.x, y: scale.y * outer.scale.y },
    visible: intersection(seen, outer.visible),
  }
}
