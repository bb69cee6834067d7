import { codeAt } from '../code-at.ts'
import { apostrophe, kinds } from './letters.ts'
import { kindOf, kindsAndMarks, mark, marksByPlace } from './marks.ts'

/** What was told of the text that was last looked over. */
export interface Told {
  /** What each UTF-16 unit is, as in the table of kinds, and its marks; behind the last stands 0. */
  units: Int32Array
  /** Where sentences may end; behind the last stands the end. */
  stops: Int32Array
  /** From where on anything may be quoted, -1 where nothing is. */
  quotesFrom: number
}
const told: Told = { units: new Int32Array(1 << 12), stops: new Int32Array(1 << 10), quotesFrom: -1 }

/** The one look at each letter of a line: to go on from what is written down is quicker than to look again. Good until the next call. */
export function lookedOver(text: string): Told {
  const { length } = text
  if (told.units.length <= length) told.units = new Int32Array(2 * length)
  if (told.stops.length <= length) told.stops = new Int32Array(2 * length)
  const { units, stops } = told
  let count = 0
  let quotesFrom = -1
  let capitalAt = -3
  for (let at = 0; at < length; at += 1) {
    const kind = kindsAndMarks[codeAt(text, at)] ?? 0
    units[at] = kind
    if (kind < mark.placed) continue
    if ((kind & mark.stop) !== 0) {
      stops[count] = at
      count += 1
      continue
    }
    const marks = kind | marksByPlace(kind, at, at === 0 ? 0 : (units[at - 1] ?? 0) & kindOf, capitalAt)
    units[at] = marks
    if ((kind & mark.capital) !== 0) {
      capitalAt = at
      if (standsAlone(text, units, at)) units[at] = marks | mark.loneCapital
    } else if (quotesFrom < 0 && (marks & mark.quotation) !== 0) quotesFrom = at
  }
  units[length] = 0
  stops[count] = length
  told.quotesFrom = quotesFrom
  return told
}

const [a = 0, i = 0, r = 0, s = 0] = [...'airs'].map((letter) => kinds[letter.charCodeAt(0)])
const fullStop = 46

/** Whether a capital has no letter or figure behind it, and is not I or A as a word. */
function standsAlone(text: string, units: Int32Array, at: number): boolean {
  if (at + 1 === text.length) return true
  const code = codeAt(text, at + 1)
  const next = kinds[code] ?? 0
  if (next > 0 && next < apostrophe) return false
  const own = (units[at] ?? 0) & kindOf
  if ((own !== a && own !== i) || code === fullStop) return true
  const before = units[at - 2] ?? 0
  const last = ((before & mark.stop) === 0 ? before : (units[at - 3] ?? 0)) & kindOf
  return last === r || last === s
}

/** Which marks a part of what was looked over holds, as if it stood alone. */
export function marksOf(units: Int32Array, from: number, to: number): number {
  const first = units[from] ?? 0
  let marks = (first & mark.otherLetter) === 0 ? first & ~mark.innerCapital : first
  if ((first & mark.apostrophe) !== 0) marks |= mark.quotation
  if (to <= from + 1) return marks & ~mark.innerStop
  for (let at = from + 1; at < to - 1; at += 1) marks |= units[at] ?? 0
  return marks | ((units[to - 1] ?? 0) & ~mark.innerStop)
}
