import { codeAt } from '../code-at.ts'
import { kinds } from './letters.ts'

let units = new Uint8Array(1 << 12)

/**
 * What each UTF-16 unit of a text is, as in the table of kinds, with a mark behind the last. To look at each letter once and go on from
 * what is written down is quicker than to look again. Good until the next call.
 */
export function unitsOf(text: string): Uint8Array {
  const { length } = text
  if (units.length <= length) units = new Uint8Array(2 * length)
  const own = units
  for (let at = 0; at < length; at += 1) own[at] = kinds[codeAt(text, at)] ?? 0
  own[length] = 0
  return own
}
