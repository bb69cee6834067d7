import type { Span } from '../../model/span.ts'
import { eachMatch } from './sought.ts'

/** A month, short or long; behind it no letter, unless a number in words begins there: parsers need no space before it. */
const month =
  /(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?=[^a-z]|$|fi|se|th|fo|si|ei|ni|te|el|tw)/gi
const date =
  /(?<=^|[\s(])(?:(?:[1-9]|1\d|2[0-8]) (?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:29|30) (?:January|March|April|May|June|July|August|September|October|November|December)|31 (?:January|March|May|July|August|October|December)) 20[0-4]\d(?![\w:])/gu
/** A span of days, from a number or one in words (first, ninth) on, and what a parser would take along: a zone, an offset from it, an era. */
const spanBefore = /(?:\d|st|nd|rd|th)\s*(?:to|until|through|till|[-–])\s*$/i
const zoneAfter = /^\s*,?\s*\(?[A-Z]{2,4}\)?(?!\w)|^\s*(?:\([Gg]|\([Uu]|[Gg][Mm][Tt]|[Uu][Tt][Cc])|^\s*[+-]\d/
const eraAfter = /^\s{0,2}(?:be|ad|bce?|ce)(?!\w)/i

/**
 * The dates of a text where each month belongs to one that is written as most are: 6 May 2025. Null where it is not for certain what a
 * parser finds there, which would take many times as long.
 */
export function plainDates(text: string): Span[] | null {
  const found: Span[] = []
  eachMatch(date, text, ({ 0: words, index }) => found.push({ start: index, end: index + words.length }))
  if (found.length === 0) return null
  let months = 0
  eachMatch(month, text, () => {
    months += 1
  })
  const isPlain = ({ start, end }: Span): boolean => {
    const after = text.slice(end, end + 20)
    return (
      !spanBefore.test(text.slice(Math.max(0, start - 20), start)) && !zoneAfter.test(after) && !eraAfter.test(after)
    )
  }
  return months === found.length && found.every(isPlain) ? found : null
}

export const hasMonth = (text: string): boolean => text.search(month) >= 0
