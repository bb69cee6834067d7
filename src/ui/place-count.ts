import type { Box, Size } from './box.ts'

const inset = 6

/** Where the count stands: in the corner of the text's box at which lines end, so that it covers as little as it can. */
export function placeCount(field: Box, count: Size, direction: 'ltr' | 'rtl'): Pick<Box, 'left' | 'top'> {
  const top = field.top + field.height - count.height - inset
  const left = direction === 'rtl' ? field.left + inset : field.left + field.width - count.width - inset
  return { left, top: Math.max(field.top, top) }
}
