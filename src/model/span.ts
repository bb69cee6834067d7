/** A stretch of text, half-open, in UTF-16 units as browsers count them. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether two spans have a character in common; those that only touch have none. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
