import { type Area, areaOf } from './area.ts'
import { isOneLine, type TextControl } from './node-kinds.ts'
import { drawnScale, innerArea, px } from './visible-area.ts'

/**
 * The padding box of a text control without its scrollbar, in its document's viewport. Of a text input it is worked out from the
 * borders: Firefox leaves its padding out of what it calls the inner width.
 */
export const paddingArea = (field: TextControl): Area => {
  const style = isOneLine(field) ? field.ownerDocument.defaultView?.getComputedStyle(field) : null
  if (!style) return innerArea(field)
  const drawn = areaOf(field.getBoundingClientRect())
  const scale = drawnScale(field, drawn)
  return {
    left: drawn.left + px(style.borderLeftWidth) * scale.x,
    top: drawn.top + px(style.borderTopWidth) * scale.y,
    right: drawn.right - px(style.borderRightWidth) * scale.x,
    bottom: drawn.bottom - px(style.borderBottomWidth) * scale.y,
  }
}
