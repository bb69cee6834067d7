import { isOneLine, type TextControl } from './node-kinds.ts'
import { laidOut, px } from './visible-area.ts'

/** The properties that decide where a textarea's words stand, beside its width and padding. */
const copied = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-language-override',
  'font-optical-sizing',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-variation-settings',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'padding-bottom',
  'padding-left',
  'padding-right',
  'padding-top',
  'tab-size',
  'text-align',
  'text-align-last',
  'text-rendering',
  'text-transform',
  'text-wrap-mode',
  'text-wrap-style',
  'unicode-bidi',
  'white-space',
  'white-space-collapse',
  'word-break',
  'word-spacing',
  'writing-mode',
]

/** Never seen, never in the way, never printed, and no part of the page's own layout. */
const hidden = {
  all: 'initial',
  position: 'fixed',
  left: '0',
  top: '0',
  width: '0',
  height: '0',
  overflow: 'hidden',
  visibility: 'hidden',
  'pointer-events': 'none',
  contain: 'strict',
  'z-index': '-1',
}

/** Takes the element that holds a mirror out of sight and out of the page’s layout. */
export const hideMirror = (host: HTMLElement): void => {
  for (const [name, value] of Object.entries(hidden)) host.style.setProperty(name, value, 'important')
}

/**
 * The width between a textarea's borders without its scrollbar, with the fraction of a pixel that decides how lines
 * break and that clientWidth has lost.
 */
const innerWidth = (field: TextControl, style: CSSStyleDeclaration): number => {
  const borders = px(style.borderLeftWidth) + px(style.borderRightWidth)
  const scrollbar = isOneLine(field) ? 0 : Math.max(0, Math.round(field.offsetWidth - field.clientWidth - borders))
  return laidOut(field).x - borders - scrollbar
}

/** The one line of a text input does not break, and stands in the middle of its height. */
const oneLine = (field: TextControl, style: CSSStyleDeclaration): Record<string, string> => {
  if (!isOneLine(field)) return {}
  const height = field.offsetHeight - px(style.borderTopWidth) - px(style.borderBottomWidth)
  return { 'white-space': 'pre', height: `${height}px`, 'align-content': 'center' }
}

/**
 * Gives a mirror's sheet the looks of a field, touching it only when they changed; the function made returns the field's
 * text-indent, which is its first line's alone.
 */
export const createMirrorStyle = (sheet: HTMLElement): ((field: TextControl, host: HTMLElement) => string) => {
  let last = ''
  return (field, host) => {
    const style = field.ownerDocument.defaultView?.getComputedStyle(field)
    if (!style) return '0px'
    const width = innerWidth(field, style)
    const zoom = (field.currentCSSZoom ?? 1) / (host.currentCSSZoom ?? 1)
    const lang = field.closest('[lang]')?.getAttribute('lang') ?? ''
    const looks = copied.map((name) => style.getPropertyValue(name))
    const line = oneLine(field, style)
    const now = [...looks, ...Object.values(line), width, zoom, lang].join('|')
    if (now !== last) {
      last = now
      copied.forEach((name, index) => {
        sheet.style.setProperty(name, looks[index] ?? '')
      })
      sheet.style.setProperty('box-sizing', 'border-box')
      sheet.style.setProperty('width', `${width}px`)
      sheet.style.setProperty('zoom', String(zoom))
      for (const [name, value] of Object.entries(line)) sheet.style.setProperty(name, value)
      sheet.lang = lang
    }
    return style.textIndent
  }
}
