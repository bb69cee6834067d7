import type { Span } from '../model/span.ts'
import { type Area, holds } from './area.ts'

/**
 * The offset of the character under a point, given the caret's offset nearest to it: the character before or after it, or, where
 * the point is far from any, null.
 */
export const characterAt = (near: number, x: number, y: number, areas: (span: Span) => Area[]): number | null => {
  const isOver = (start: number, end: number): boolean =>
    start >= 0 && areas({ start, end }).some((area) => holds(area, x, y))
  for (const start of [near, near - 1]) if (isOver(start, start + 1)) return start
  // Between two characters, where fractions of a pixel leave a gap.
  return isOver(near - 1, near + 1) ? near : null
}
