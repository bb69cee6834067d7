import type { Span } from '../model/span.ts'
import type { Edit } from './edit.ts'

/** The spans of a note that the writer did not type here, carried through an edit. What the host puts in joins them. */
export function mapUntouched(untouched: readonly Span[], edit: Edit, byWriter: boolean): Span[] {
  const editEnd = edit.start + edit.removed
  const by = edit.inserted - edit.removed
  const mapped = untouched.flatMap(({ start, end }) => [
    { start, end: Math.min(end, edit.start) },
    { start: Math.max(start, editEnd) + by, end: end + by },
  ])
  if (!byWriter) mapped.push({ start: edit.start, end: edit.start + edit.inserted })
  return mapped.filter((span) => span.start < span.end).sort((a, b) => a.start - b.start)
}

/** Whether every character of the span was there before the writer typed. */
export function liesUntouched(span: Span, untouched: readonly Span[]): boolean {
  let reached = span.start
  for (const { start, end } of untouched) if (start <= reached && reached < end) reached = end
  return reached >= span.end
}
