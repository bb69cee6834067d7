import type { Span } from '../model/span.ts'
import { quotations } from './reading/quotations.ts'

/** A sentence longer than this is cut at a space, so that no text can make reading slow. */
const longest = 2000

const abbreviations = new Set(
  'mr mrs ms dr prof rev st sgt insp supt cllr eg e.g ie i.e approx re ref tel vs dept ext incl'.split(' '),
)

/**
 * The sentences of one line of text, without the space round them. A quotation is never cut. It looks at the line
 * alone, so a line that has not changed need not be split again.
 */
export function sentencesOfLine(line: string): Span[] {
  const quoted = quotations(line)
  const found: Span[] = []
  let start = 0
  let next = 0
  const close = (end: number): void => {
    pushTrimmed(found, line, start, end)
    start = end
  }
  for (let at = 0; at < line.length; at += 1) {
    const quotation = quoted[next]
    if (quotation !== undefined && at >= quotation.start) {
      next += 1
      at = quotation.end - 1
      if (endsInside(line, quotation)) close(quotation.end)
    } else if (endsAt(line, at, start)) {
      close(afterClosers(line, at + 1))
      at = start - 1
    } else if (at - start >= longest && /\s/u.test(line[at] ?? '')) close(at)
  }
  close(line.length)
  return found
}

function pushTrimmed(found: Span[], line: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && /\s/u.test(line[start] ?? '')) start += 1
  while (end > start && /\s/u.test(line[end - 1] ?? '')) end -= 1
  if (end > start) found.push({ start, end })
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
  const before = /[\p{L}\p{N}.&/'’]+$/u.exec(line.slice(Math.max(start, at - 20), at))?.[0] ?? ''
  if (/^\p{L}$/u.test(before) || /(?:^|\.)\p{L}\.\p{L}$/u.test(before)) return after === undefined
  if (/^\d{1,2}$/u.test(before) && line.slice(start, at).trim() === before) return false
  if (before.toLowerCase() === 'no') return !/^\s*\d/u.test(line.slice(at + 1, at + 4))
  return !abbreviations.has(before.toLowerCase())
}
