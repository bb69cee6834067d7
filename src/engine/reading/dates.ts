import { Chrono, en, type ParsedResult, type Parser, ParsingContext } from 'chrono-node'
import { overlaps, type Span } from '../../model/span.ts'
import { isDayAndMonth, isDayThenMonth } from './day-and-month.ts'
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

/** What is no calendar date: parsers of times, days of the week and spans of time are left out, for they are the slow ones. */
const noDates = ['at 14:05', 'at 5 pm', 'on Monday', '2 days ago', 'in 2 weeks', '3 weeks later', 'within 2 days']

/** What a date in figures has that a time and a share of a hundred (9.10am, 81.4%) have not: parsers need a stroke, three figures or a year. */
const figures = /\d\s?\/\s?\d|\d[./-]\d{1,2}[./-]\d|\d{4}[./\s-]\d/

/** Where there are no dates in figures alone, parsers of months do: which they are is told from their patterns, without a try. */
function createMonthParser(): Chrono {
  const { parsers, refiners } = en.configuration.createConfiguration(true, true)
  const context = new ParsingContext('', anyDay)
  return new Chrono({ parsers: parsers.filter((one) => /jan/.test(one.pattern(context).source)), refiners })
}

function createParser(): Chrono {
  const { parsers, refiners } = en.configuration.createConfiguration(true, true)
  const findsNone = (one: Parser): boolean => {
    const alone = new Chrono({ parsers: [one], refiners: [] })
    return noDates.every((text) => alone.parse(text, anyDay).length === 0)
  }
  return new Chrono({ parsers: parsers.filter(findsNone), refiners })
}

/** Where there is no month by name, parsers of months are not tried either. */
function createFigureParser(): Chrono {
  const { parsers, refiners } = createParser()
  const context = new ParsingContext('', anyDay)
  return new Chrono({ parsers: parsers.filter((one) => !/jan/.test(one.pattern(context).source)), refiners })
}

let parser: Chrono | undefined
let monthParser: Chrono | undefined
let figureParser: Chrono | undefined
/** Any day does: only what the text itself says is used, never what is assumed from today. */
const anyDay = new Date(2020, 0, 15, 12)

const worthParsing =
  /\d\s?[./-]\s?\d|\d.{0,6}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*.{0,6}\d/i
const monthAlone =
  /\b(?:[Ii]n|[Ss]ince|[Uu]ntil|till|(?<!\b(?:[Rr]eply|[Rr]esponse|[Ee]-?mail|[Cc]all|[Tt]ext|[Mm]essage|[Nn]ote|[Hh]eard|[Tt]\/c) )[Ff]rom|[Bb]y|[Dd]uring|[Ll]ast|of|[Ee]arly|[Ll]ate|[Mm]id|[Bb]efore|[Aa]fter|[Tt]hroughout)[\s-]+((?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b)(?![\s,]*\d)(?![\s-]+\p{Lu})/gu
/** One contact (Nov), first seen Sept: months that are nobody's name. */
const monthHere =
  /(?<=\(|(?:^|\s)(?!every|each|next|this|for|the|to|and|born|due)\p{Ll}+\s)((?:January|February|July|September|October|November|December|Feb|Jul|Sept?|Oct|Nov|Dec)\b)(?=[).,;]|\s(?:for|re|by|when|after|but|with)\b)(?![).,;\s]*\d)/gu
/** Since jan, left in nov: in small letters only months that are no other word. */
const smallMonthAlone =
  /\b(?:in|since|until|till|by|during|last|early|late|mid|throughout)\s+((?:january|february|april|june|july|august|september|october|november|december|jan|feb|apr|jul|aug|sept|oct|nov|dec)\b)(?![\s,]*\d)(?!['’-])/g
/** Mon 6th, Saturday the 4th: one date, and the day of the week a part of it. */
const dayOfWeek =
  /\b(?:mon|tues?|weds?|wednes|thurs?|fri|satur|sat|sun)(?:day)?,?\s+(?:the\s+)?\d{1,2}(?:st|nd|rd|th)\b(?!\s+(?:birthday|floor|attempt|visit|session|time|centile))/gi
/** From the 50th to the 9th: a line of a growth chart. */
const ofGrowth = /\bcentile|\bweigh|\bwt\b|\bfrom the \d+th to the \d/i
/** Stayed over on 9th, w/c 6th. */
const bareDay =
  /(?:\b(?:on|since|until|from|seen|visit(?:ed)?|attempted|rang|reviewed|attended|missed|clinic|contact|met|dated|appt|(?:contact|visit|review|entry|email|call|letter|session|incident|meeting|referral|note)\sof|w\/c|w\/e|week\s(?:commencing|ending)|wk\s(?:commencing|ending))\s|\()((?:[12]?\d|3[01])(?:st|nd|rd|th)\b)(?!\s+(?:was|time|one|attempt|of all)\b)/gi
const dayAlone =
  /\b(?:on|since|until|till|from|by|of)?\s?\b(the \d{1,2}(?:st|nd|rd|th))\b(?!\s+\p{L}*(?:\s+of)?\s*(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/giu
/** A day of the month or 15.5 where a line of a log begins with it, or after appt. */
const dayOfLog =
  /(?:^|\b(?:appt|appointment|visit|review|meeting|on|since|until|by)\s)(\d{1,2}(?:st|nd|rd|th))(?=\s*(?:$|[–—:,.;)-]\s))|^(\d{1,2}\.\d{1,2})(?=\s*[–—:-]\s)/gi
/** Seen on 4.6: no time has minutes of one figure. */
const dotted =
  /\b(?:on|since|until|dated|started|noted|closed|opened|admitted|located|arrested|seen|visited|rang)\s((?:[12]?\d|3[01])\.[1-9])(?=\.?$|\.\s|[,;:)]|\s(?:and|she|he|they|mum|dad|by|at|with|after|re|when|for)\b)/gi
const monthOfLog =
  /^((?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))\s*[–—:-]\s/u
const afterDay =
  /^(?:$|[.,;:)\]!?–—-]|\s*[.,;:)\]!?–—]|\s-\s|\s+(?:at|and|was|were|of|to|when|because|he|she|they|I|we|mum|dad|but|after|before|in|by|so|for|with|about|around|until)\b)/i
const fraction = /^\d{1,2}\s?[/.-]\s?\d{1,2}$/u
/** 12/03/2025, 12.3.25, 5-12-24, 2025-03-12, whatever stands round them. */
const inFigures = /(?<![\d./-])(?:(\d{1,2})([./-])(\d{1,2})\2(?:\d{4}|\d{2})|\d{4}-(\d{2})-(\d{2}))(?![\d/-])/gu
const dayAndMonth = /(?<![\d./-])\d{1,2}\/\d{1,2}(?![\d./-]\d|\d)/gu
const birthCue = /\b(?:d\.?\s?o\.?\s?b\.?|date of birth|born(?: on)?|birthday)[\s:,(]*$/i

const none: readonly never[] = []
const monthName = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|jan|feb|apr|jun|jul|aug|sep|oct|nov|dec)/
const needsOfMonth = needsOf(monthName)

/** What a parser finds in a text; of figures alone only where there are others than those of dates already known. */
function parsed(text: string, known: readonly Span[]): DateMention[] {
  const namesMonth = hasMonth(text)
  if (!namesMonth && !figures.test(without(text, known))) return []
  const inFigures = figures.test(text)
  const plain = inFigures ? null : plainDates(text)
  if (plain !== null)
    return plain.map((one) => {
      return { ...one, kind: birthCue.test(text.slice(Math.max(0, one.start - 30), one.start)) ? 'birth' : 'full' }
    })
  return parserFor(namesMonth, inFigures)
    .parse(text, anyDay)
    .flatMap((found) => mention(text, found))
}

const without = (text: string, spans: readonly Span[]): string =>
  spans.reduce((left, { start, end }) => left.slice(0, start) + 'x'.repeat(end - start) + left.slice(end), text)

function parserFor(namesMonth: boolean, inFigures: boolean): Chrono {
  if (!namesMonth) {
    figureParser ??= createFigureParser()
    return figureParser
  }
  if (inFigures) {
    parser ??= createParser()
    return parser
  }
  monthParser ??= createMonthParser()
  return monthParser
}

/** The calendar dates of a sentence, in order. Years must be said: what a parser would assume is not counted. */
export function datesOf({ text, signals }: Pick<Reading, 'text' | 'signals'>): readonly DateMention[] {
  const namesMonth = meets(signals, needsOfMonth) && monthName.test(text)
  if (!namesMonth && !/\d/.test(text)) return none
  const found = /\d[./-]\d/u.test(text) ? fullInFigures(text) : []
  if (worthParsing.test(text))
    found.push(...parsed(text, found).filter((one) => !found.some((known) => overlaps(known, one))))
  const add = (start: number, end: number): void => {
    if (!found.some((one) => overlaps(one, { start, end }))) found.push({ start, end, kind: 'no-year' })
  }
  /** What a pattern has in its brackets at the end of a match. */
  const addLast = ({ 0: whole, 1: last = '', index }: RegExpExecArray): void =>
    add(index + whole.length - last.length, index + whole.length)
  if (/\d\/\d/u.test(text))
    eachMatch(dayAndMonth, text, ({ 0: day, index }) => {
      const end = index + day.length
      if (isDayAndMonth(day, text.slice(Math.max(0, index - 30), index).trimEnd(), text.slice(end))) add(index, end)
    })
  if (/\s\d\d?\.[1-9](?!\d)/u.test(text)) eachMatch(dotted, text, addLast)
  if (namesMonth) {
    eachMatch(monthAlone, text, addLast)
    eachMatch(smallMonthAlone, text, addLast)
    eachMatch(monthHere, text, addLast)
    const heading = monthOfLog.exec(text)
    if (heading !== null) add(0, heading[1]?.length ?? 0)
  }
  const ordinal = /\d(?:st|nd|rd|th)\b/i.test(text)
  const isOfGrowth = ordinal && ofGrowth.test(text)
  const addDay = (match: RegExpExecArray): void => {
    if (afterDay.test(text.slice(match.index + match[0].length))) addLast(match)
  }
  if (ordinal) eachMatch(dayOfWeek, text, ({ 0: whole, index }) => add(index, index + whole.length))
  if (ordinal && !isOfGrowth) eachMatch(bareDay, text, addDay)
  if (ordinal || /^\d{1,2}\./u.test(text))
    eachMatch(dayOfLog, text, ({ 0: whole, 1: ordinalDay, 2: inLog, index }) => {
      const day = ordinalDay ?? inLog ?? ''
      if (inLog === undefined || isDayThenMonth(inLog)) add(index + whole.length - day.length, index + whole.length)
    })
  if (ordinal && !isOfGrowth) eachMatch(dayAlone, text, addDay)
  return found.sort((a, b) => a.start - b.start)
}

function fullInFigures(text: string): DateMention[] {
  const found: DateMention[] = []
  eachMatch(inFigures, text, (match) => {
    const [day, month] = [match[1] ?? match[5], match[3] ?? match[4]].map(Number)
    if (day === undefined || month === undefined || day < 1 || day > 31 || month < 1 || month > 12) return
    const start = match.index
    const kind = birthCue.test(text.slice(Math.max(0, start - 30), start)) ? 'birth' : 'full'
    found.push({ start, end: start + match[0].length, kind })
  })
  return found
}

function mention(text: string, parsed: ParsedResult): DateMention[] {
  const trimmed = dateWords(parsed.text)
  const start = parsed.index + parsed.text.indexOf(trimmed)
  const span = { start, end: start + trimmed.length }
  const before = text.slice(Math.max(0, start - 30), start)
  const ends = parsed.end ?? parsed.start
  if (!parsed.start.isCertain('month')) return []
  if (parsed.start.isCertain('year') || ends.isCertain('year')) {
    if (birthCue.test(before)) return [{ ...span, kind: 'birth' }]
    return [{ ...span, kind: parsed.start.isCertain('day') ? 'full' : 'month' }]
  }
  if (!parsed.start.isCertain('day')) return []
  if (fraction.test(trimmed) && !isDayAndMonth(trimmed, before.trimEnd(), text.slice(span.end))) return []
  return [{ ...span, kind: 'no-year' }]
}

/** Without the time of day, which the parser takes along. */
const dateWords = (text: string): string =>
  text
    .replace(/^(?:on\s+)?(?:(?:mon|tues?|wed|weds|wednes|thurs?|fri|sat|satur|sun)(?:day)?[,.]?\s+)?/i, '')
    .replace(/[\s,]+(?:at\s+)?\d{1,2}(?:[.:]\d{2})?\s?(?:am|pm)?$/i, (time) => (/[.:]|am|pm/i.test(time) ? '' : time))
    .replace(/\.$/u, '')
