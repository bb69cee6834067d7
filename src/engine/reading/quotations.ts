import type { Span } from '../../model/span.ts'
import { codeAt } from '../code-at.ts'
import { isBlank, small } from './letters.ts'
import { mark } from './marks.ts'
import { lookedOver } from './units.ts'

/** How far a single quotation mark may stand from its partner: longer than any sentence that somebody says. */
const furthestSingle = 600

const elisions = /^['’](?:til|till|cause|cos|coz|em|bout|n|tis|twas|round|ave|ere|ad)\b/i
const letter = /[\p{L}\p{N}]/u
const opensAfter = (before: string): boolean => isBlank(before) || '([{/–—:-'.includes(before)

/**
 * The direct quotations in a text without line breaks, marks included, in order and apart from each other.
 * Straight and curly, single and double marks count; an apostrophe or an inch mark does not. A double mark that is
 * never closed quotes to the end (somebody is still typing, or the words go on in the next line); one that only closes
 * quotes from the start. `line`: what was told of the line that it stands in, `from` a place on.
 */
export function quotations(text: string, line = lookedOver(text), from = 0): Span[] {
  const found: Span[] = []
  const { units } = line
  let at = from === 0 ? Math.max(0, line.quotesFrom) : 0
  const closers = new Closers(text)
  const { length } = text
  while (at < length) {
    const mayQuote = at === 0 || ((units[from + at] ?? 0) & mark.quotation) !== 0
    const end = mayQuote ? quotationEnd(text, at, closers) : null
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
function quotationEnd(text: string, at: number, closers: Closers): number | null {
  const mark = text.charAt(at)
  if (mark === '“' || mark === '«') return closed(text.indexOf(mark === '“' ? '”' : '»', at + 1), text)
  if (mark === '”') return 0
  if (mark === '"') return straightDouble(text, at)
  if (mark === '‘' || mark === "'") return singleEnd(text, at, mark, closers)
  return null
}

const closed = (place: number, text: string): number => (place < 0 ? text.length : place + 1)

function straightDouble(text: string, at: number): number | null {
  const before = at === 0 ? '' : text.charAt(at - 1)
  const after = text.charAt(at + 1)
  const opens = opensAfter(before) && after !== '' && !/\s/u.test(after)
  if (opens) return closed(text.indexOf('"', at + 1), text)
  if (/\d/u.test(before)) return null
  const next = text.indexOf('"', at + 1)
  if (/\s/u.test(before) && next > 0) return next + 1
  return before === '' || /\s/u.test(before) ? null : 0
}

/** A single mark opens where a word begins and another closes where a word or sentence ends. */
function singleEnd(text: string, at: number, mark: string, closers: Closers): number | null {
  // Most are apostrophes.
  if (at > 0 && small[codeAt(text, at - 1)]) return null
  const before = at === 0 ? '' : text.charAt(at - 1)
  const after = text.charAt(at + 1)
  if (!opensAfter(before)) return null
  if (after === '' || /\s/u.test(after) || elisions.test(text.slice(at, at + 8))) return null
  const closing = mark === '‘' ? '’' : "'"
  const last = Math.min(text.length, at + furthestSingle)
  const sure = closers.next(closing, at + 2, false)
  if (sure < last) return sure + 1
  const possessive = closers.next(closing, at + 2, true)
  return possessive < last ? possessive + 1 : null
}

/**
 * Where single marks close in a text, looked for once however many marks open. In the mums' house the word before may own
 * the one after: such a mark is a doubtful closer, and one that is sure is the likelier partner.
 */
class Closers {
  readonly #text: string
  /** By what closes, sure or doubtful. */
  #known: Map<string, number> | null = null

  constructor(text: string) {
    this.#text = text
  }

  /** The next sure or doubtful closer from a place on, which must not lie before the last one asked for. */
  next(closing: string, from: number, doubtful: boolean): number {
    const key = `${closing}${doubtful}`
    const known = this.#known?.get(key)
    if (known !== undefined && known >= from) return known
    const { length } = this.#text
    let place = from
    while (place < length && this.#closes(place, closing) !== (doubtful ? 'doubtful' : 'sure')) place += 1
    this.#known ??= new Map()
    this.#known.set(key, place)
    return place
  }

  #closes(place: number, closing: string): 'sure' | 'doubtful' | null {
    const text = this.#text
    if (codeAt(text, place) !== codeAt(closing, 0)) return null
    const left = place === 0 ? ' ' : text.charAt(place - 1)
    const right = text.charAt(place + 1)
    if (/\s/u.test(left) || letter.test(right)) return null
    return left === 's' && right === ' ' && letter.test(text.charAt(place + 2)) ? 'doubtful' : 'sure'
  }
}
