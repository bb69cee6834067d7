import type { Span } from '../model/span.ts'

/** One change of a text: at `start`, `removed` units went and `inserted` units came. */
export interface Edit {
  readonly start: number
  readonly removed: number
  readonly inserted: number
}

/** The smallest single edit that turns one text into the other, or null where they are the same. */
export function findEdit(before: string, after: string): Edit | null {
  if (before === after) return null
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let tail = 0
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  return { start, removed: before.length - tail - start, inserted: after.length - tail - start }
}

/** Where an untouched span stands after the edit; null where the edit went into it. */
export function mapSpan(span: Span, edit: Edit): Span | null {
  if (span.end <= edit.start) return span
  if (span.start < edit.start + edit.removed) return null
  const by = edit.inserted - edit.removed
  return { start: span.start + by, end: span.end + by }
}

/** The span after the edit, grown or shrunk where the edit went into it. */
export function stretchSpan(span: Span, edit: Edit): Span {
  const edge = (offset: number, inside: number): number => {
    if (offset <= edit.start) return offset
    if (offset >= edit.start + edit.removed) return offset + edit.inserted - edit.removed
    return inside
  }
  return { start: edge(span.start, edit.start), end: edge(span.end, edit.start + edit.inserted) }
}
