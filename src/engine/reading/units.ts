import { codeAt } from '../code-at.ts'
import { kindsAndMarks, mark, marksByPlace } from './marks.ts'

/** Which marks the text holds that was last looked at. */
export const seen = { marks: 0 }
let units = new Uint8Array(1 << 12)

/**
 * What each UTF-16 unit of a text is, as in the table of kinds, with a mark behind the last. To look at each letter once and go on from
 * what is written down is quicker than to look again. Good until the next call, as is which marks the text holds.
 */
export function unitsOf(text: string): Uint8Array {
  const { length } = text
  if (units.length <= length) units = new Uint8Array(2 * length)
  const own = units
  const kinds = kindsAndMarks
  let marks = 0
  let capitalAt = -3
  for (let at = 0; at < length; at += 1) {
    const kind = kinds[codeAt(text, at)] ?? 0
    own[at] = kind
    marks |= kind
    if (kind >= mark.placed) {
      marks |= marksByPlace(kind, at, length, at === 0 ? 0 : (own[at - 1] ?? 0), capitalAt)
      if ((kind & mark.capital) !== 0) capitalAt = at
    }
  }
  own[length] = 0
  seen.marks = marks
  return own
}
