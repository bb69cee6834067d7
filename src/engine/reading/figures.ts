import { codeAt } from '../code-at.ts'
import { small } from './letters.ts'

/** What stands at the figures of a text, a bit each: told in one look, quicker than to try a pattern for each. */
export const figure = {
  /** 12/3 */
  stroke: 1,
  /** 12.30 */
  stop: 2,
  /** 12.3 */
  stopAndOne: 4,
  /** 12.3.25 */
  three: 64,
  /** 3rd */
  ordinal: 8,
  /** A letter that joins one: 3rd, 5p, 15OCT25, M4. */
  letter: 16,
  /** Four in a row, as those of a year. */
  four: 32,
} as const

/** The bits of `figure` for a text. */
export function figuresIn(text: string): number {
  const { length } = text
  let bits = 0
  for (let start = 0; start < length; start += 1) {
    if (!isFigure(codeAt(text, start))) continue
    let end = start + 1
    while (isFigureAt(text, end)) end += 1
    if (end - start >= 4) bits |= figure.four
    if (start > 0 && isLetter(codeAt(text, start - 1))) bits |= figure.letter
    const next = end < length ? codeAt(text, end) : 32
    if (next >= 45 && next <= 47) bits |= joined(text, end, next)
    else if (isLetter(next)) bits |= isOrdinal(text, end) ? figure.letter | figure.ordinal : figure.letter
    start = end
  }
  return bits
}

/** What the mark behind a figure makes of it, where another is behind the mark. */
function joined(text: string, at: number, mark: number): number {
  if (!isFigureAt(text, at + 1)) return 0
  const end = isFigureAt(text, at + 2) ? at + 3 : at + 2
  const after = end < text.length ? codeAt(text, end) : 32
  const kind =
    mark === 47 ? figure.stroke : mark === 45 ? 0 : end === at + 2 ? figure.stop | figure.stopAndOne : figure.stop
  return after >= 45 && after <= 47 && isFigureAt(text, end + 1) ? kind | figure.three : kind
}

const isFigureAt = (text: string, at: number): boolean => at < text.length && isFigure(codeAt(text, at))
const isFigure = (code: number): boolean => code >= 48 && code <= 57

const isLetter = (code: number): boolean => code >= 65 && code < 128 && small[code] !== 0

const endings = new Set(['st', 'nd', 'rd', 'th'])
function isOrdinal(text: string, at: number): boolean {
  const after = at + 2 < text.length ? codeAt(text, at + 2) : 32
  return (after > 127 || (small[after] === 0 && after !== 95)) && endings.has(text.slice(at, at + 2).toLowerCase())
}

/** Dates in figures beyond 12/3 where no figure or mark joins it, and whatever a parser would take along behind that: another date, a zone, a year. */
const odd = [
  /\d[./-]\d{1,2}[./-]\d|\d\/\d{4}|[./-]\d{1,2}\/\d/,
  /\d\/\d{1,2}\s*,?\s*\(?[A-Z]{2,4}\)?(?!\w)/,
  /\d\/\d{1,2}\s*(?:(?:to|[-–]|until|through|till)\s*\d|\(?(?:gmt|utc)|[+-]\d|[1-9]\d{3}|[1-9]\d{0,3}\s{0,2}(?:be|ad|bc|ce))/i,
]

/** Whether a parser may find more in figures than days of a month with a stroke, such as 12/3. */
export const hasOddFigures = (text: string): boolean => odd.some((pattern) => pattern.test(text))
