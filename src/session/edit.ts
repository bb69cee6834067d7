import type { Span } from '../model/span.ts'

/** One change of a text: at `start`, `removed` units went and `inserted` units came. */
export interface Edit {
  readonly start: number
  readonly removed: number
  readonly inserted: number
}

/** How many units two texts begin with alike; long stretches are compared whole, which browsers do many times faster. */
function alikeAtStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let alike = 0
  while (alike + stretch <= most && b.startsWith(a.slice(alike, alike + stretch), alike)) alike += stretch
  while (alike < most && a[alike] === b[alike]) alike++
  return alike
}

/** How many of at most so many units two texts end with alike. */
function alikeAtEnd(a: string, b: string, most: number): number {
  let alike = 0
  while (alike + stretch <= most && b.endsWith(a.slice(a.length - alike - stretch, a.length - alike), b.length - alike))
    alike += stretch
  while (alike < most && a[a.length - 1 - alike] === b[b.length - 1 - alike]) alike++
  return alike
}

const stretch = 256

/** The smallest single edit that turns one text into the other, or null where they are the same. */
export function findEdit(before: string, after: string): Edit | null {
  if (before === after) return null
  const start = alikeAtStart(before, after)
  const tail = alikeAtEnd(before, after, Math.min(before.length, after.length) - start)
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
