import { Chrono, en, type ParsedResult, type Parser, ParsingContext } from 'chrono-node'
import { isBirth } from './birth-cue.ts'
import type { DateMention } from './dates.ts'
import { isDayAndMonth } from './day-and-month.ts'

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
const fraction = /^\d{1,2}\s?[/.-]\s?\d{1,2}$/u

/** The dates that a parser finds in a text, which takes many times as long as anything else that is asked of it. */
export const parsedDates = (text: string, namesMonth: boolean): DateMention[] =>
  worthParsing.test(text)
    ? parserFor(namesMonth, figures.test(text))
        .parse(text, anyDay)
        .flatMap((found) => mention(text, found))
    : []

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

function mention(text: string, parsed: ParsedResult): DateMention[] {
  const trimmed = dateWords(parsed.text)
  const start = parsed.index + parsed.text.indexOf(trimmed)
  const span = { start, end: start + trimmed.length }
  const before = text.slice(Math.max(0, start - 30), start)
  const ends = parsed.end ?? parsed.start
  if (!parsed.start.isCertain('month')) return []
  if (parsed.start.isCertain('year') || ends.isCertain('year')) {
    if (isBirth(text, start)) return [{ ...span, kind: 'birth' }]
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
