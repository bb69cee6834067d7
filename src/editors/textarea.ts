import type { Span } from '../model/span.ts'
import { type Area, boxOf, intersection, isEmpty } from './area.ts'
import { characterAt } from './character-at.ts'
import type { Editor } from './editor.ts'
import { type FramePosition, framePosition, fromInterface, outermostFrame, toInterface } from './frame-position.ts'
import { giveCaretBack } from './give-caret-back.ts'
import { isGone } from './is-gone.ts'
import { createMirror, type Mirror } from './mirror.ts'
import { isDocument, isShadowRoot, type TextControl } from './node-kinds.ts'
import { observeTextarea } from './observe-textarea.ts'
import { paddingArea } from './padding-area.ts'
import { perTask } from './per-task.ts'
import { replaceInTextarea } from './replace-in-textarea.ts'
import { scrollTo } from './scroll-to.ts'
import { drawnScale, visibleArea } from './visible-area.ts'

interface Layout {
  readonly frame: FramePosition
  /** Where the corner of the whole text, scrolled parts included, stands in the field's own document. */
  readonly left: number
  readonly top: number
  readonly scale: { readonly x: number; readonly y: number }
  readonly seen: Area
}

const activeIn = (field: TextControl): boolean => {
  const root = field.getRootNode()
  return (isDocument(root) || isShadowRoot(root)) && root.activeElement === field
}

/** An editor for a textarea or a text input, in `window`'s document or in a same-origin frame below it. */
export const createTextareaEditor = (field: TextControl, window: Window): Omit<Editor, 'isComposing'> => {
  let mirror: Mirror | null = null
  let caretBack = (): void => {}
  const leave = (): void => {
    mirror?.close()
    mirror = null
  }
  const onInput = (changed: () => void): (() => void) => {
    field.addEventListener('input', changed)
    return () => field.removeEventListener('input', changed)
  }

  const layout = perTask((): Layout | null => {
    const frame = framePosition(field.ownerDocument, window)
    if (!frame || !field.isConnected) return null
    const inner = paddingArea(field)
    const scale = drawnScale(field, field.getBoundingClientRect())
    return {
      frame,
      left: inner.left - field.scrollLeft * scale.x,
      top: inner.top - field.scrollTop * scale.y,
      scale,
      seen: intersection(inner, visibleArea(field)),
    }
  })
  const mirrored = perTask((): Mirror => {
    mirror ??= createMirror(field)
    mirror.update()
    return mirror
  })

  const areas = (span: Span): Area[] => {
    const at = layout()
    if (!at || isEmpty(at.seen)) return []
    const from = (at.seen.top - at.top) / at.scale.y
    const to = (at.seen.bottom - at.top) / at.scale.y
    return mirrored()
      .areas(span, from, to)
      .map((area) => ({
        left: at.left + area.left * at.scale.x,
        top: at.top + area.top * at.scale.y,
        right: at.left + area.right * at.scale.x,
        bottom: at.top + area.bottom * at.scale.y,
      }))
      .map((area) => intersection(toInterface(at.frame, intersection(area, at.seen)), at.frame.visible))
      .filter((area) => !isEmpty(area))
  }

  return {
    element: field.ownerDocument === window.document ? field : (outermostFrame(field.ownerDocument, window) ?? field),
    document: field.ownerDocument,
    gone: () => isGone(field),
    read: () => field.value,
    observe: (changed) => observeTextarea(field, changed),
    caret: () => (activeIn(field) && field.selectionStart === field.selectionEnd ? field.selectionStart : null),
    locate: (span) => areas(span).map(boxOf),

    offsetAt(x, y) {
      const at = layout()
      if (!at) return null
      const point = fromInterface(at.frame, x, y)
      const root = field.getRootNode()
      const shadowRoots = isShadowRoot(root) ? [root] : []
      const caret = field.ownerDocument.caretPositionFromPoint(point.x, point.y, { shadowRoots })
      return caret?.offsetNode === field ? characterAt(caret.offset, x, y, areas) : null
    },

    ranges: () => null,

    box() {
      const at = layout()
      if (!at) return { left: 0, top: 0, width: 0, height: 0 }
      return boxOf(intersection(toInterface(at.frame, withoutGrip(field, at)), at.frame.visible))
    },

    async replace(span, expected, words) {
      caretBack()
      const { value, selectionStart, selectionEnd, selectionDirection } = field
      const replaced = await replaceInTextarea(field, span, expected, words)
      if (replaced === 'replaced') {
        const put = (): void => field.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none')
        caretBack = giveCaretBack({ read: () => field.value, observe: onInput }, value, window, put)
      }
      return replaced
    },

    reveal(span) {
      mirror ??= createMirror(field)
      mirror.update()
      const [words] = mirror.areas(span, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)
      if (!words) return
      scrollTo(() => {
        const scale = drawnScale(field, field.getBoundingClientRect())
        const top = paddingArea(field).top + (words.top - field.scrollTop) * scale.y
        return { top, height: (words.bottom - words.top) * scale.y }
      }, field)
    },

    focus() {
      field.focus({ preventScroll: true })
    },

    leave,

    close() {
      caretBack()
      leave()
    },
  }
}

// Browsers draw the grip over the corner where there is no scrollbar to hold it; it is at most this wide.
const grip = 17

const withoutGrip = (field: TextControl, at: Layout): Area => {
  const style = field.ownerDocument.defaultView?.getComputedStyle(field)
  const scrollbar = field.offsetWidth - field.clientWidth - Number.parseFloat(style?.borderLeftWidth ?? '0') * 2 > 4
  if (!style || style.resize === 'none' || scrollbar) return at.seen
  const inner = paddingArea(field)
  const width = grip * at.scale.x
  return style.direction === 'rtl'
    ? intersection(at.seen, { ...inner, left: inner.left + width })
    : intersection(at.seen, { ...inner, right: inner.right - width })
}
