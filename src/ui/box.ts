/** A box in CSS pixels in the viewport. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export type Size = Pick<Box, 'width' | 'height'>

/** Whether a point lies in the box, or at most `slack` pixels outside it. */
export const holdsPoint = (box: Box, x: number, y: number, slack = 0): boolean =>
  x >= box.left - slack &&
  x <= box.left + box.width + slack &&
  y >= box.top - slack &&
  y <= box.top + box.height + slack

/** A number of CSS pixels as a style takes it. */
export const pixels = (length: number): string => `${length}px`
