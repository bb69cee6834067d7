import type { Span } from '../model/span.ts'
import { codeAt } from './code-at.ts'
import { isBlank, isSmallFrom, mayEnd, small } from './reading/letters.ts'
import { quotations } from './reading/quotations.ts'
import type { Told } from './reading/units.ts'
import { setOf } from './set-of.ts'

/** A sentence longer than this is cut at a space, so that no text can make reading slow … */
const longest = 2000
/** … and where no space comes, at this length. */
const longestWithoutSpace = 2200

const abbreviations = setOf(
  'mr|mrs|ms|dr|prof|rev|st|sgt|insp|supt|cllr|eg|e.g|ie|i.e|approx|re|ref|tel|vs|dept|ext|incl',
)

/** No. 5: a number, where it is not a sentence's end. */
const mayBeAbbreviation = mayEnd([...abbreviations, 'no'])

/** Takes a sentence where it stands in a line. `quoted`: it is a part of a quotation too long to be one sentence. */
type TakeSentence = (start: number, end: number, quoted: boolean) => void

/**
 * Gives the sentences of one line of text, of which is told, in order, without the space round them. A quotation is never cut, unless it is longer than
 * anything somebody says. It looks at the line alone, so a line that has not changed need not be split again.
 */
export function eachSentence(line: string, told: Told, take: TakeSentence): void {
  const { stops } = told
  const quoted = told.quotesFrom < 0 ? none : quotations(line, told)
  let start = 0
  let next = 0
  let stop = 0
  const { length } = line
  let nextQuoted = quoted[0]?.start ?? length
  const close = (end: number, isQuoted = false): void => {
    takeTrimmed(line, start, end, isQuoted, take)
    start = end
  }
  for (let at = 0; ; at += 1) {
    while ((stops[stop] ?? length) < at) stop += 1
    at = Math.max(at, Math.min(stops[stop] ?? length, nextQuoted, start + longest))
    if (at >= length) break
    if (at - start >= longest && canCut(line, at, at - start)) close(at)
    const quotation = at < nextQuoted ? undefined : quoted[next]
    if (quotation !== undefined) {
      next += 1
      nextQuoted = quoted[next]?.start ?? length
      at = quotation.end - 1
      if (quotation.end - quotation.start > longest) {
        close(quotation.start)
        for (let cut = start + longest; cut < quotation.end; cut += 1)
          if (canCut(line, cut, cut - start)) {
            close(cut, true)
            cut += longest
          }
        close(quotation.end, true)
      } else if (endsInside(line, quotation)) close(quotation.end)
    } else if (at === stops[stop] && endsAt(line, at, start)) {
      close(afterClosers(line, at + 1))
      at = start - 1
    }
  }
  close(length)
}

const none: readonly never[] = []

/** At a space; without one, not between the halves of one character. */
const canCut = (line: string, at: number, length: number): boolean =>
  /\s/u.test(line.charAt(at)) || (length >= longestWithoutSpace && !/[\udc00-\udfff]/.test(line.charAt(at)))

function takeTrimmed(line: string, from: number, to: number, quoted: boolean, take: TakeSentence): void {
  let start = from
  let end = to
  while (start < end && isSpace(line, start)) start += 1
  while (end > start && isSpace(line, end - 1)) end -= 1
  if (end > start) take(start, end, quoted)
}

const isSpace = (line: string, at: number): boolean => {
  const code = codeAt(line, at)
  return code === 32 || ((code < 33 || code > 126) && isBlank(line.charAt(at)))
}

const closers = new Set([...'.!?…)]”’"\''].map((mark) => mark.charCodeAt(0)))
const space = 32
const fullStop = 46
const questionMark = 63

function afterClosers(line: string, from: number): number {
  let end = from
  while (end < line.length && codeAt(line, end) !== space && closers.has(codeAt(line, end))) end += 1
  return end
}

/** “I fell.” She left: the quotation's own full stop ends the sentence when a new one plainly begins. */
function endsInside(line: string, quotation: Span): boolean {
  return (
    '.!?…'.includes(line.charAt(quotation.end - 2)) &&
    '"\'”’»'.includes(line.charAt(quotation.end - 1)) &&
    /^\s+[\p{Lu}\d“"‘']/u.test(line.slice(quotation.end, quotation.end + 4))
  )
}

function endsAt(line: string, at: number, start: number): boolean {
  const isLast = at + 1 === line.length
  const next = isLast ? space : codeAt(line, at + 1)
  if (codeAt(line, at) !== fullStop) return codeAt(line, at) !== questionMark || !/^\p{L}/u.test(line.charAt(at + 1))
  if (next !== space && !isSpace(line, at + 1) && !')]”’"\''.includes(line.charAt(at + 1))) return false
  // Most words that end a sentence end as no abbreviation does.
  if (at - start > 1 && isSmallFrom(line, at - 2, at) && !mayBeAbbreviation(codeAt(line, at - 2), codeAt(line, at - 1)))
    return true
  const from = startOfWord(line, at, Math.max(start, at - 20))
  const before = line.slice(from, at)
  const isShort = before.length <= 2
  if (isShort ? /^\p{L}$/u.test(before) : before.includes('.') && /(?:^|\.)\p{L}\.\p{L}$/u.test(before)) return isLast
  if (isShort && /^\d{1,2}$/u.test(before) && line.slice(start, at).trim() === before) return false
  if (before.toLowerCase() === 'no') return !/^\s*\d/u.test(line.slice(at + 1, at + 4))
  return !abbreviations.has(before.toLowerCase())
}

/** Where what stands before a full stop without a space begins, no further back than `first`. */
function startOfWord(line: string, at: number, first: number): number {
  let from = at
  while (from > first && isOfWord(line, from - 1)) from -= 1
  return from
}

function isOfWord(line: string, at: number): boolean {
  const code = codeAt(line, at)
  // A full stop, an ampersand, a stroke, an apostrophe.
  if (code < 128) return small[code] !== 0 || code === 46 || code === 38 || code === 47 || code === 39
  return code === 0x2019 || /[\p{L}\p{N}]/u.test(line.charAt(at))
}
