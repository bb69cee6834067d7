import type { Span } from '../model/span.ts'
import { quotations } from './reading/quotations.ts'

/** A sentence longer than this is cut at a space, so that no text can make reading slow … */
const longest = 2000
/** … and where no space comes, at this length. */
const longestWithoutSpace = 2200

const abbreviations = new Set(
  'mr mrs ms dr prof rev st sgt insp supt cllr eg e.g ie i.e approx re ref tel vs dept ext incl'.split(' '),
)

/** A sentence where it stands in a line. `quoted`: it is a part of a quotation too long to be one sentence. */
export interface LineSpan extends Span {
  readonly quoted: boolean
}

/**
 * The sentences of one line of text, without the space round them. A quotation is never cut, unless it is longer than
 * anything somebody says. It looks at the line alone, so a line that has not changed need not be split again.
 */
export function sentencesOfLine(line: string): LineSpan[] {
  const quoted = quotations(line)
  const found: LineSpan[] = []
  let start = 0
  let next = 0
  const close = (end: number, isQuoted = false): void => {
    pushTrimmed(found, line, start, end, isQuoted)
    start = end
  }
  for (let at = 0; at < line.length; at += 1) {
    if (at - start >= longest && canCut(line, at, at - start)) close(at)
    const quotation = quoted[next]
    if (quotation !== undefined && at >= quotation.start) {
      next += 1
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
    } else if (canEnd(line.charCodeAt(at)) && endsAt(line, at, start)) {
      close(afterClosers(line, at + 1))
      at = start - 1
    }
  }
  close(line.length)
  return found
}

const canEnd = (code: number): boolean => code === 46 || code === 33 || code === 63 || code === 0x2026

/** At a space; without one, not between the halves of one character. */
const canCut = (line: string, at: number, length: number): boolean =>
  /\s/u.test(line[at] ?? '') || (length >= longestWithoutSpace && !/[\udc00-\udfff]/.test(line[at] ?? ''))

function pushTrimmed(found: LineSpan[], line: string, from: number, to: number, quoted: boolean): void {
  let start = from
  let end = to
  while (start < end && isSpace(line, start)) start += 1
  while (end > start && isSpace(line, end - 1)) end -= 1
  if (end > start) found.push({ start, end, quoted })
}

const isSpace = (line: string, at: number): boolean => {
  const code = line.charCodeAt(at)
  return code === 32 || ((code < 33 || code > 126) && /\s/u.test(line[at] ?? ''))
}

function afterClosers(line: string, from: number): number {
  let end = from
  while (/[.!?…)\]”’"']/u.test(line[end] ?? '') && !/\s/u.test(line[end] ?? '')) end += 1
  return end
}

/** “I fell.” She left: the quotation's own full stop ends the sentence when a new one plainly begins. */
function endsInside(line: string, quotation: Span): boolean {
  const lastWord = line.slice(Math.max(quotation.start, quotation.end - 3), quotation.end)
  if (!/[.!?…]["'”’»]$/u.test(lastWord)) return false
  return /^\s+[\p{Lu}\d“"‘']/u.test(line.slice(quotation.end, quotation.end + 4))
}

function endsAt(line: string, at: number, start: number): boolean {
  const mark = line[at]
  if (mark === '!' || mark === '?' || mark === '…') {
    return mark !== '?' || !/^\p{L}/u.test(line[at + 1] ?? '')
  }
  if (mark !== '.') return false
  const after = line[at + 1]
  if (after !== undefined && !/[\s)\]”’"']/u.test(after)) return false
  const before = wordBefore(line, at, Math.max(start, at - 20))
  if (/^\p{L}$/u.test(before) || /(?:^|\.)\p{L}\.\p{L}$/u.test(before)) return after === undefined
  if (/^\d{1,2}$/u.test(before) && line.slice(start, at).trim() === before) return false
  if (before.toLowerCase() === 'no') return !/^\s*\d/u.test(line.slice(at + 1, at + 4))
  return !abbreviations.has(before.toLowerCase())
}

/** What stands before a full stop without a space, no further back than `first`. */
function wordBefore(line: string, at: number, first: number): string {
  let from = at
  while (from > first && isOfWord(line, from - 1)) from -= 1
  return line.slice(from, at)
}

function isOfWord(line: string, at: number): boolean {
  const code = line.charCodeAt(at)
  if (code < 128) return (code >= 97 && code <= 122) || /[a-z0-9.&/']/i.test(line.charAt(at))
  return code === 0x2019 || /[\p{L}\p{N}]/u.test(line.charAt(at))
}
