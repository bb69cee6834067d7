import type { Span } from '../../model/span.ts'

/** A month, short or long; behind it no letter, unless a number in words begins there: parsers need no space before it. */
const month =
  /(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?=[^a-z]|$|fi|se|th|fo|si|ei|ni|te|el|tw)/gi
const date =
  /(?<=^|[\s(])(?:[1-9]|1\d|2[0-8]) (?:January|February|March|April|May|June|July|August|September|October|November|December) 20[0-4]\d(?![\w:])/u
/** A span of days, and what a parser would take along: a zone, an offset from it, an era. */
const spanBefore = /(?:to|until|through|till|[-–])\s*$/i
const zoneAfter = /^\s*,?\s*\(?[A-Z]{2,4}\)?(?!\w)|^\s*(?:\([Gg]|\([Uu]|[Gg][Mm][Tt]|[Uu][Tt][Cc])|^\s*[+-]\d/
const eraAfter = /^\s{0,2}(?:be|ad|bce?|ce)(?!\w)/i

/**
 * The one date of a text that has a single month, where it is written as most are: 6 May 2025. Null where it is not for certain what a
 * parser finds there, which would take many times as long.
 */
export function oneDate(text: string): Span | null {
  const found = date.exec(text)
  if (found === null || text.match(month)?.length !== 1) return null
  const span = { start: found.index, end: found.index + found[0].length }
  const after = text.slice(span.end, span.end + 20)
  if (spanBefore.test(text.slice(0, span.start)) || zoneAfter.test(after) || eraAfter.test(after)) return null
  return span
}

export const hasMonth = (text: string): boolean => text.search(month) >= 0
