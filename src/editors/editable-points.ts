import type { Span } from '../model/span.ts'
import type { EditableText, Piece } from './editable-text.ts'

/** The last piece that begins at or before an offset and has words, by halves. */
const pieceAt = (pieces: readonly Piece[], offset: number): number => {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/**
 * The stretch of the document that a span stands for, or null where the span holds no character of it: `before`, where that is the
 * same. (A browser moves every range that there is at every change, until it is collected.)
 */
export const rangeOf = ({ pieces }: EditableText, span: Span, document: Document, before?: Range): Range | null => {
  let first = pieceAt(pieces, span.start)
  while (first < pieces.length && endOf(pieces[first]) <= span.start) first++
  let last = pieceAt(pieces, span.end - 1)
  while (last > first && pieces[last]?.length === 0) last--
  const from = pieces[first]
  const to = pieces[last]
  if (!from || !to || last < first || from.start >= span.end) return null
  const start = from.from + Math.max(0, span.start - from.start)
  const end = to.from + Math.min(to.length, span.end - to.start)
  const isSame = before?.startContainer === from.node && before.endContainer === to.node
  if (isSame && before.startOffset === start && before.endOffset === end) return before
  const range = document.createRange()
  range.setStart(from.node, start)
  range.setEnd(to.node, end)
  return range
}

const endOf = (piece: Piece | undefined): number => (piece ? piece.start + piece.length : Number.POSITIVE_INFINITY)

/** The point of the document that an offset stands for, for a caret; null in an empty editor. */
export const pointOf = ({ pieces }: EditableText, offset: number): { node: Node; offset: number } | null => {
  let index = pieceAt(pieces, offset)
  // Where two pieces meet, the caret stands after the first, as it does after typing.
  while (index > 0 && endOf(pieces[index - 1]) >= offset) index--
  const piece = pieces[index]
  if (!piece) return null
  return { node: piece.node, offset: piece.from + Math.min(piece.length, Math.max(0, offset - piece.start)) }
}

const inText = (pieces: readonly Piece[], node: Node, offset: number): number | null => {
  let found: number | null = null
  for (const piece of pieces) {
    if (piece.node !== node) {
      if (found !== null) break
      continue
    }
    if (found !== null && offset < piece.from) break
    found = piece.start + Math.min(piece.length, Math.max(0, offset - piece.from))
  }
  return found
}

/** The offset in the text that a point of the document stands for: the nearest after it in its line, where it is in no words. */
export const offsetOf = ({ text, pieces }: EditableText, node: Node, offset: number): number | null => {
  const direct = inText(pieces, node, offset)
  if (direct !== null) return direct
  const before = node.childNodes[offset - 1]
  const lastIn = before && pieces.findLast((piece) => before.contains(piece.node))
  // After a line break begins the next line, unless the break only holds an empty line open.
  if (lastIn)
    return lastIn.length > 0 || node.childNodes[offset] === undefined
      ? endOf(lastIn)
      : Math.min(text.length, lastIn.start + 1)
  const at = node.childNodes[offset] ?? node
  const next = pieces.find((piece) => at.contains(piece.node) || (at.compareDocumentPosition(piece.node) & 4) !== 0)
  return next ? next.start : text.length
}
