import type { Span } from '../../model/span.ts'

/** How far a single quotation mark may stand from its partner: longer than any sentence that somebody says. */
const furthestSingle = 600

const elisions = /^['’](?:til|till|cause|cos|coz|em|bout|n|tis|twas|round|ave|ere|ad)\b/iu
const anyMark = /["'“”‘«]/u
const letter = /[\p{L}\p{N}]/u
const opensAfter = /[\s([{/–—:-]/u

/**
 * The direct quotations in a text without line breaks, marks included, in order and apart from each other.
 * Straight and curly, single and double marks count; an apostrophe or an inch mark does not. A double mark that is
 * never closed quotes to the end (somebody is still typing, or the words go on in the next line); one that only closes
 * quotes from the start.
 */
export function quotations(text: string): Span[] {
  const found: Span[] = []
  let at = text.search(anyMark)
  if (at < 0) return found
  while (at < text.length) {
    const end = quotationEnd(text, at)
    if (end === null) {
      at += 1
    } else if (end === 0) {
      found.length = 0
      found.push({ start: 0, end: at + 1 })
      at += 1
    } else {
      found.push({ start: at, end })
      at = end
    }
  }
  return found
}

/** Where the quotation that opens at a place ends; 0 where the mark there only closes one; null where none opens. */
function quotationEnd(text: string, at: number): number | null {
  const mark = text[at]
  if (mark === '“' || mark === '«') return closed(text.indexOf(mark === '“' ? '”' : '»', at + 1), text)
  if (mark === '”') return 0
  if (mark === '"') return straightDouble(text, at)
  if (mark === '‘' || mark === "'") return singleEnd(text, at, mark)
  return null
}

const closed = (place: number, text: string): number => (place < 0 ? text.length : place + 1)

function straightDouble(text: string, at: number): number | null {
  const before = text[at - 1]
  const after = text[at + 1]
  const opens = (before === undefined || opensAfter.test(before)) && after !== undefined && !/\s/u.test(after)
  if (opens) return closed(text.indexOf('"', at + 1), text)
  if (before !== undefined && /\d/u.test(before)) return null
  const next = text.indexOf('"', at + 1)
  if (before !== undefined && /\s/u.test(before) && next > 0) return next + 1
  return before === undefined || /\s/u.test(before) ? null : 0
}

/** A single mark opens where a word begins and another closes where a word or sentence ends. */
function singleEnd(text: string, at: number, mark: string): number | null {
  const before = text[at - 1]
  const after = text[at + 1]
  if (before !== undefined && !opensAfter.test(before)) return null
  if (after === undefined || /\s/u.test(after) || elisions.test(text.slice(at, at + 8))) return null
  const closing = mark === '‘' ? '’' : "'"
  let possessive: number | null = null
  const last = Math.min(text.length, at + furthestSingle)
  for (let place = at + 2; place < last; place += 1) {
    if (text[place] !== closing) continue
    const left = text[place - 1] ?? ' '
    const right = text[place + 1]
    if (/\s/u.test(left) || (right !== undefined && letter.test(right))) continue
    // mums' house: the word before may own the one after, so a later mark is the likelier partner.
    if (left === 's' && right === ' ' && letter.test(text[place + 2] ?? '')) possessive ??= place + 1
    else return place + 1
  }
  return possessive
}
