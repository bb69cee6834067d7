import { Chrono, en, type ParsedResult, ParsingContext } from 'chrono-node'
import { isBirth } from './birth-cue.ts'
import type { DateMention } from './dates.ts'
import { isDayAndMonth } from './day-and-month.ts'

/** Parsers of calendar dates look for a month by name or a year in figures: those of times, days of the week and spans of time, the slow ones, do not. */
const inWordsOrFigures = /jan|\{4\}/
/** Where there is no month by name, parsers of months are not tried either. */
const inFigures = /^(?!.*jan).*\{4\}/

/** Which parsers there are is told from their patterns, without a try. */
function createParser(wanted: RegExp): Chrono {
  const { parsers, refiners } = en.configuration.createConfiguration(true, true)
  const context = new ParsingContext('', anyDay)
  return new Chrono({ parsers: parsers.filter((one) => wanted.test(one.pattern(context).source)), refiners })
}

let parser: Chrono | undefined
let figureParser: Chrono | undefined
/** Any day does: only what the text itself says is used, never what is assumed from today. */
const anyDay = new Date(2020, 0, 15, 12)

const worthParsing =
  /\d\s?[./-]\s?\d|\d.{0,6}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*.{0,6}\d/i
const fraction = /^\d{1,2}\s?[/.-]\s?\d{1,2}$/u

/** The dates that a parser finds in a text, which takes many times as long as anything else that is asked of it. */
export const parsedDates = (text: string, namesMonth: boolean): DateMention[] =>
  worthParsing.test(text)
    ? parserFor(namesMonth)
        .parse(text, anyDay)
        .flatMap((found) => mention(text, found))
    : []

function parserFor(namesMonth: boolean): Chrono {
  const made = (namesMonth ? parser : figureParser) ?? createParser(namesMonth ? inWordsOrFigures : inFigures)
  if (namesMonth) parser = made
  else figureParser = made
  return made
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
