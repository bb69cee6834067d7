import type { Span } from '../model/span.ts'
import type { Area } from './area.ts'
import { createMirrorLines } from './mirror-lines.ts'
import { createMirrorStyle, hideMirror } from './mirror-style.ts'
import type { TextControl } from './node-kinds.ts'
import { perTask } from './per-task.ts'
import { drawnScale } from './visible-area.ts'

/** A textarea's or text input's text laid out where its words can be measured. */
export interface Mirror {
  /** Takes the field's text and looks as they are now. */
  update(): void
  /**
   * Where the words of a span stand, in CSS pixels from the corner of the field's padding box as if nothing were
   * scrolled; lines outside `from`–`to` (vertical, same measure) are left out without being measured.
   */
  areas(span: Span, from: number, to: number): Area[]
  close(): void
}

/**
 * Lays the mirror out in a closed shadow root on `<html>` of the field's own document, where the page's fonts are known and
 * nothing is ever saved from: outside the body.
 */
export const createMirror = (field: TextControl): Mirror => {
  const { ownerDocument } = field
  const host = ownerDocument.createElement('recordwell-mirror')
  hideMirror(host)
  host.setAttribute('aria-hidden', 'true')
  const sheet = ownerDocument.createElement('div')
  host.attachShadow({ mode: 'closed' }).append(sheet)
  const restyle = createMirrorStyle(sheet)
  const lines = createMirrorLines(sheet)
  const range = ownerDocument.createRange()
  let first: HTMLElement | null = null
  const drawn = perTask(() => {
    const corner = sheet.getBoundingClientRect()
    return { corner, scale: drawnScale(sheet, corner) }
  })

  return {
    update() {
      if (!host.isConnected) ownerDocument.documentElement.append(host)
      lines.update(field.value)
      const indent = restyle(field, host)
      // Only the first line of a field is indented; here each line is a block of its own.
      const now = sheet.querySelector<HTMLElement>('div:not([hidden])')
      if (now !== first) first?.style.removeProperty('text-indent')
      first = now
      if (first && first.style.textIndent !== indent) first.style.textIndent = indent
    },

    areas({ start, end }, from, to) {
      const { corner, scale } = drawn()
      const found: Area[] = []
      for (const line of lines.touched(start, end)) {
        const block = line.block.getBoundingClientRect()
        if ((block.bottom - corner.top) / scale.y < from || (block.top - corner.top) / scale.y > to) continue
        range.setStart(line.text, line.from)
        range.setEnd(line.text, line.to)
        for (const part of range.getClientRects())
          found.push({
            left: (part.left - corner.left) / scale.x,
            top: (part.top - corner.top) / scale.y,
            right: (part.right - corner.left) / scale.x,
            bottom: (part.bottom - corner.top) / scale.y,
          })
      }
      return found
    },

    close() {
      host.remove()
    },
  }
}
