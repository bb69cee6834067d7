import type { Box, Size } from './box.ts'

const inset = 6
/** In a field lower than this the count would cover words: it sits on the lower edge instead. */
const lowField = 60

/** Where the count stands: in the corner of the text's box at which lines end, so that it covers as little as it can. */
export function placeCount(field: Box, count: Size, direction: 'ltr' | 'rtl'): Pick<Box, 'left' | 'top'> {
  const bottom = field.top + field.height
  const top = field.height < lowField ? bottom - count.height / 2 : bottom - count.height - inset
  const left = direction === 'rtl' ? field.left + inset : field.left + field.width - count.width - inset
  return { left, top }
}
