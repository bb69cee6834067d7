import type { Span } from '../../model/span.ts'
import { eachMatch, matchesAt } from './sought.ts'

/** A month, short or long; behind it no letter, unless a number in words begins there: parsers need no space before it. */
const month =
  /(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?=[^a-z]|$|fi|se|th|fo|si|ei|ni|te|el|tw)/gi
/** 6 May 2025, 6th of Nov, 2 to 6 May: the months are those with as many days. */
const date =
  /(?<=^|[\s(])((?:0?[1-9]|1\d|2[0-8])(?:st|nd|rd|th)? ?(?:to|until|through|till|[-–]) ?)?(?:(?:0?[1-9]|1\d|2[0-8])(?:st|nd|rd|th)?(?: of)? (?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)|(?:29|30)(?:st|nd|rd|th)?(?: of)? (?:jan(?:uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)|31(?:st)?(?: of)? (?:jan(?:uary)?|mar(?:ch)?|may|july?|aug(?:ust)?|oct(?:ober)?|dec(?:ember)?))(?!\w)(?: ((?:19|20)\d\d)(?!\w))?/gi
/** A span of days, from a number or one in words (first, ninth) on, and what a parser would take along: a zone, an offset from it, an era. */
const spanBefore = /(?<=(?:\d|st|nd|rd|th)\s*(?:to|until|through|till|[-–])\s*(?:on\s*)?)/iy
const zoneAfter = /\.?\s*(?:,?\s*\(?[A-Z]{2,4}\)?(?!\w)|\([Gg]|\([Uu]|[Gg][Mm][Tt]|[Uu][Tt][Cc]|[+-]\d)/y
const eraAfter = /\s{0,2}(?:be|ad|bce?|ce)(?!\w)/iy
/** To a date in figures: a parser makes one of the two. */
const figuresAfter = /\.?\s*(?:to|until|through|till|[-–])\s*\d{1,4}(?:\/\d|[.-]\d{1,2}[./-]\d)/iy
const inWords =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[a-z]+teenth|twentieth|thirtieth|twenty|thirty'
const time = String.raw`\d{1,2}(?:\s?[ap]m(?!\w)|:\d|\.\d\d(?![\d.]))`
/** A year or a day of the month behind a month. */
const numberAfter = new RegExp(String.raw`[.,/\s-]*(?!${time})(?:\d|${inWords})`, 'iy')
const dayAfter = new RegExp(String.raw`\.?(?:-|/|\s*,?\s*)(?!${time})(?:\d{1,2}(?!\d)|${inWords})`, 'iy')
/** … or before one. */
const numberBefore = new RegExp(
  String.raw`(?<=(?:\d(?:st|nd|rd|th|\s*(?:be|ad|bce?|ce))?|${inWords})[.,/\s-]*(?:of\s*)?)`,
  'iy',
)
/** From one date to another, and the same where a parser takes along more than its words. */
const untilNext = /^\s*(?:to|until|through|till|[-–])\s*$/i
const untilNextRoughly = /^\.?\s*(?:to|until|through|till|[-–])\s*(?:on\s*)?$/i
/** Parsers take three numbers for a date where the first is like a year. */
const unsure = /\d{4}[./\s-]\d{1,2}[./\s-]\d/

/** What stands behind most dates, and is none of these. */
const wordAfter = /[.,;:)]?(?:$|\s(?![tubcg]|a[dD])[a-z])/y

/** A date in words, or from one to another. */
interface PlainDate extends Span {
  readonly hasYear: boolean
}
interface PlainDates {
  readonly dates: readonly PlainDate[]
  /** Whether a month stands beside them. */
  readonly hasOther: boolean
}

/**
 * The dates of a text as a parser finds them, where each month belongs to one that is written as most are (6 May 2025, 6th Nov), or to
 * none (in May). Null where it is not for certain what a parser would find, which takes many times as long.
 */
export function plainDates(text: string): PlainDates | null {
  if (unsure.test(text)) return null
  const found: (PlainDate & { isUntil: boolean })[] = []
  let isPlain = true
  eachMatch(date, text, ({ 0: words, 1: from, 2: year, index }) => {
    const end = index + words.length
    const last = found.at(-1)
    const between = last === undefined ? null : text.slice(last.end, index)
    const isUntil = between !== null && last?.isUntil === false && from === undefined && untilNext.test(between)
    const hasYear = year !== undefined
    isPlain &&=
      (isUntil || !((between !== null && untilNextRoughly.test(between)) || matchesAt(spanBefore, text, index))) &&
      ((hasYear && matchesAt(wordAfter, text, end)) ||
        !(
          matchesAt(zoneAfter, text, end) ||
          matchesAt(figuresAfter, text, end) ||
          matchesAt(hasYear ? eraAfter : numberAfter, text, end)
        ))
    if (isUntil) found[found.length - 1] = { start: last.start, end, hasYear: hasYear || last.hasYear, isUntil }
    else found.push({ start: index, end, hasYear, isUntil: from !== undefined })
  })
  let hasOther = false
  eachMatch(month, text, ({ 0: name, index }) => {
    const end = index + name.length
    if (found.some((one) => one.start < index && end <= one.end)) return
    hasOther = true
    isPlain &&= !(matchesAt(numberBefore, text, index) || matchesAt(dayAfter, text, end))
  })
  return isPlain ? { dates: found, hasOther } : null
}

export const hasMonth = (text: string): boolean => text.search(month) >= 0
