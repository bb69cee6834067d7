/** A box in CSS pixels in the viewport. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export type Size = Pick<Box, 'width' | 'height'>

/** A number of CSS pixels as a style takes it. */
export const pixels = (length: number): string => `${length}px`
