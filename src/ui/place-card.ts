import type { Box, Size } from './box.ts'

/** Pixels between words and card, and between card and the edge of the viewport. */
const gap = 8
const margin = 8
/** A card is not squeezed below this height while there is more room anywhere. */
const leastHeight = 160

/** A corner in the viewport, in CSS pixels. */
export interface Place {
  readonly left: number
  readonly top: number
  /** The card scrolls inside where it is higher than this. */
  readonly maxHeight: number
}

/**
 * Where a card of a given size stands beside `anchor`, without covering it: below it, or above where there is more room; beside an anchor
 * out of sight, at the edge nearest to it. Only where neither side has room for anything readable, `least` pixels, does it lie over the
 * anchor, against the viewport's bottom.
 */
export function placeCard(
  anchor: Box,
  card: Size,
  viewport: Size,
  prefer: 'below' | 'above' = 'below',
  least = leastHeight,
): Place {
  const widest = Math.max(margin, viewport.width - card.width - margin)
  const left = Math.min(Math.max(anchor.left, margin), widest)
  const inSight = (y: number): number => Math.min(Math.max(y, 0), viewport.height)
  const edge = { top: inSight(anchor.top), bottom: inSight(anchor.top + anchor.height) }
  const above = edge.top - gap - margin
  const below = viewport.height - edge.bottom - gap - margin

  const sides = prefer === 'below' ? (['below', 'above'] as const) : (['above', 'below'] as const)
  const room = { above, below }
  const fitting = sides.find((side) => room[side] >= card.height)
  const side = fitting ?? (above > below ? 'above' : 'below')

  if (room[side] < Math.min(least, card.height)) {
    const maxHeight = Math.max(0, viewport.height - 2 * margin)
    return { left, top: Math.max(margin, viewport.height - margin - Math.min(card.height, maxHeight)), maxHeight }
  }
  const height = Math.min(card.height, room[side])
  const top = side === 'below' ? edge.bottom + gap : edge.top - gap - height
  return { left, top, maxHeight: room[side] }
}
