import type { Box } from './editor.ts'

/** A rectangle by its edges, in CSS pixels of some viewport. */
export interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The edges of a `DOMRect` alone, to be kept and spread. */
export const areaOf = ({ left, top, right, bottom }: Area): Area => ({ left, top, right, bottom })

/** What lies in both; `isEmpty` where they do not meet, with edges the wrong way round. */
export const intersection = (a: Area, b: Area): Area => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
})

export const isEmpty = (area: Area): boolean => area.right <= area.left || area.bottom <= area.top

/** Whether a point lies in an area: on its left and upper edge too, on the others not. */
export const holds = (area: Area, x: number, y: number): boolean =>
  area.left <= x && x < area.right && area.top <= y && y < area.bottom

/** The box of an area; an empty area has no width or no height, never a negative one. */
export const boxOf = (area: Area): Box => ({
  left: area.left,
  top: area.top,
  width: Math.max(0, area.right - area.left),
  height: Math.max(0, area.bottom - area.top),
})
