import { overlaps, type Span } from '../../model/span.ts'
import { isBirth } from './birth-cue.ts'
import { isDayAndMonth, isDayThenMonth } from './day-and-month.ts'
import { figure, figuresIn, hasOddFigures } from './figures.ts'
import { has, mark } from './marks.ts'
import { eachMonthAlone } from './months-alone.ts'
import { parsedDates } from './parsed-dates.ts'
import { hasMonth, plainDates } from './plain-dates.ts'
import type { Reading } from './reading.ts'
import { meets, needsOf } from './signals.ts'
import { eachMatch } from './sought.ts'

/**
 * A calendar date in a sentence. `full`: day, month and year. `month`: month and year. `no-year`: the year is not said.
 * `birth`: somebody's date of birth, which dates no event.
 */
export interface DateMention extends Span {
  readonly kind: 'full' | 'month' | 'no-year' | 'birth'
}

/** Mon 6th, Saturday the 4th: one date, and the day of the week a part of it. */
const dayOfWeek =
  /\b(?:mon|tues?|weds?|wednes|thurs?|fri|satur|sat|sun)(?:day)?,?\s+(?:the\s+)?\d{1,2}(?:st|nd|rd|th)\b(?!\s+(?:birthday|floor|attempt|visit|session|time|centile))/gi
/** From the 50th to the 9th: a line of a growth chart. */
const ofGrowth = /\bcentile|\bweigh|\bwt\b|\bfrom the \d+th to the \d/i
/** Stayed over on 9th, w/c 6th. */
const bareDay =
  /(?:\b(?:on|since|until|from|seen|visit(?:ed)?|attempted|rang|reviewed|attended|missed|clinic|contact|met|dated|appt|(?:core|care) group|conference|panel|strat|TAF|TAC|PEP|ICPC|RCPC|sent|(?:went|gone|moved) (?:out|in)|[SH]\/V|(?:contact|visit|review|entry|email|call|letter|session|incident|meeting|referral|note)\sof|w\/c|w\/e|week\s(?:commencing|ending)|wk\s(?:commencing|ending))\s|\()((?:[12]?\d|3[01])(?:st|nd|rd|th)\b)(?!\s+(?:was|time|one|attempt|of all)\b)/gi
const dayAlone =
  /\b(?:on|since|until|till|from|by|of)?\s?\b(the \d{1,2}(?:st|nd|rd|th))\b(?!\s+\p{L}*(?:\s+of)?\s*(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/giu
/** A day of the month or 15.5 where a line of a log begins with it, or after appt. */
const dayOfLog =
  /(?:^|\b(?:appt|appointment|visit|review|meeting|on|since|until|by)\s)(\d{1,2}(?:st|nd|rd|th))(?=\s*(?:$|[–—:,.;)-]\s))|^(\d{1,2}\.\d{1,2})(?=\s*[–—:-]\s)/gi
/** Seen on 4.6: no time has minutes of one figure. */
const dotted =
  /\b(?:on|since|until|dated|started|noted|closed|opened|admitted|located|arrested|seen|visited|rang|TAF|review|[SH]\/V)\s((?:[12]?\d|3[01])\.[1-9])(?=\.?$|\.\s|[,;:)]|\s(?:and|she|he|they|mum|dad|by|at|with|after|re|when|for)\b)/gi
const afterDay =
  /^(?:$|[.,;:)\]!?–—-]|\s*[.,;:)\]!?–—]|\s-\s|\s+&\s|\s+(?:at|and|was|were|of|to|when|because|he|she|they|I|we|mum|dad|but|after|before|in|by|so|for|with|about|around|until)\b)/i
const beginsWithStop = /^\d{1,2}\./u
/** 12/03/2025, 12.3.25, 5-12-24, 2025-03-12, whatever stands round them. */
const inFigures = /(?<![\d./-])(?:(\d{1,2})([./-])(\d{1,2})\2(?:\d{4}|\d{2})|\d{4}-(\d{2})-(\d{2}))(?![\d/-])/gu
const dayAndMonth = /(?<![\d./-])\d{1,2}\/\d{1,2}(?![\d./-]\d|\d)/gu

const none: readonly never[] = []
/** Never tried, but for the words it cannot do without: a month as parsers take it, as the beginning of a word or behind what they let stand right before it. */
const needsOfMonth = needsOf(
  /\b(?:of|be|ad|bce?|ce)?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?:\b|fi|se|th|fo|si|ei|ni|te|el|tw)|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)/i,
)
/** 15OCT25 */
const monthAtFigure =
  /\d.{0,6}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\d/i

/** Whether a month may join a figure, or a parser of months take three numbers for a date. */
const mayJoinMonth = (text: string, bits: number): boolean =>
  (bits & figure.four) !== 0 || ((bits & figure.letter) !== 0 && monthAtFigure.test(text))

interface Parsed {
  readonly dates: readonly DateMention[]
  /** Whether months may stand that are part of none. */
  readonly hasOther: boolean
}
const nothing = { dates: none, hasOther: true }

/** What a parser would find in a text, beyond the dates in figures already known. */
function parsed(text: string, known: readonly Span[], bits: number, mayNameMonth: boolean): Parsed {
  const hasDate = (bits & (figure.stroke | figure.three)) !== 0
  const mayName = mayNameMonth || mayJoinMonth(text, bits)
  if (!mayName && !hasDate) return nothing
  const ofMonths = mayName ? plainDates(text) : nothing
  const namesMonth = mayName && (ofMonths === null || hasDate) && hasMonth(text)
  if (ofMonths === null && !namesMonth && !hasDate) return nothing
  const plain = ofMonths === null && !namesMonth ? nothing : ofMonths
  if (plain === null || (hasDate && hasOddFigures(without(text, known))))
    return { dates: parsedDates(text, namesMonth), hasOther: true }
  const dates = plain.dates.map(({ start, end, hasYear }): DateMention => {
    return { start, end, kind: !hasYear ? 'no-year' : isBirth(text, start) ? 'birth' : 'full' }
  })
  return { dates, hasOther: plain.hasOther || known.length > 0 }
}

const without = (text: string, spans: readonly Span[]): string =>
  spans.reduce((left, { start, end }) => left.slice(0, start) + 'x'.repeat(end - start) + left.slice(end), text)

/** Without any of these, and without a month, few figures are a date. */
const ofDates = figure.stroke | figure.three | figure.stopAndOne | figure.ordinal
const mayBeOfLog = (text: string, bits: number): boolean => (bits & figure.stop) !== 0 && beginsWithStop.test(text)

/** The calendar dates of a sentence, in order. Years must be said: what a parser would assume is not counted. */
export function datesOf({ text, signals }: Pick<Reading, 'text' | 'signals'>): readonly DateMention[] {
  const mayNameMonth = meets(signals, needsOfMonth)
  const hasFigures = has(signals, mark.digit)
  if (!mayNameMonth && !hasFigures) return none
  const bits = hasFigures ? figuresIn(text) : 0
  if (!mayNameMonth && (bits & ofDates) === 0 && !mayBeOfLog(text, bits) && !mayJoinMonth(text, bits)) return none
  return datesAt(text, bits, mayNameMonth, hasFigures)
}

function datesAt(text: string, bits: number, mayNameMonth: boolean, hasFigures: boolean): readonly DateMention[] {
  const found = (bits & figure.three) !== 0 ? fullInFigures(text) : []
  const { dates, hasOther } = hasFigures ? parsed(text, found, bits, mayNameMonth) : nothing
  found.push(...dates.filter((one) => !found.some((known) => overlaps(known, one))))
  const add = (start: number, end: number): void => {
    if (!found.some((one) => overlaps(one, { start, end }))) found.push({ start, end, kind: 'no-year' })
  }
  /** What a pattern has in its brackets at the end of a match. */
  const addLast = ({ 0: whole, 1: last = '', index }: RegExpExecArray): void =>
    add(index + whole.length - last.length, index + whole.length)
  if ((bits & figure.stroke) !== 0)
    eachMatch(dayAndMonth, text, ({ 0: day, index }) => {
      const end = index + day.length
      if (isDayAndMonth(day, text.slice(Math.max(0, index - 30), index).trimEnd(), text.slice(end))) add(index, end)
    })
  if ((bits & figure.stopAndOne) !== 0) eachMatch(dotted, text, addLast)
  if (mayNameMonth && hasOther) eachMonthAlone(text, add)
  const ordinal = (bits & figure.ordinal) !== 0
  const isOfGrowth = ordinal && ofGrowth.test(text)
  const addDay = (match: RegExpExecArray): void => {
    if (afterDay.test(text.slice(match.index + match[0].length))) addLast(match)
  }
  if (ordinal) eachMatch(dayOfWeek, text, ({ 0: whole, index }) => add(index, index + whole.length))
  if (ordinal && !isOfGrowth) eachMatch(bareDay, text, addDay)
  if (ordinal || mayBeOfLog(text, bits))
    eachMatch(dayOfLog, text, ({ 0: whole, 1: ordinalDay, 2: inLog, index }) => {
      const day = ordinalDay ?? inLog ?? ''
      if (inLog === undefined || isDayThenMonth(inLog)) add(index + whole.length - day.length, index + whole.length)
    })
  if (ordinal && !isOfGrowth) eachMatch(dayAlone, text, addDay)
  return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found
}

function fullInFigures(text: string): DateMention[] {
  const found: DateMention[] = []
  eachMatch(inFigures, text, (match) => {
    const [day, month] = [match[1] ?? match[5], match[3] ?? match[4]].map(Number)
    if (day === undefined || month === undefined || day < 1 || day > 31 || month < 1 || month > 12) return
    const start = match.index
    const kind = isBirth(text, start) ? 'birth' : 'full'
    found.push({ start, end: start + match[0].length, kind })
  })
  return found
}
