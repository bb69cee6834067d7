import { Chrono, en, type ParsedResult } from 'chrono-node'
import type { Span } from '../../model/span.ts'

/**
 * A calendar date in a sentence. `full`: day, month and year. `month`: month and year. `no-year`: the year is not said.
 * `birth`: somebody's date of birth, which dates no event.
 */
export interface DateMention extends Span {
  readonly kind: 'full' | 'month' | 'no-year' | 'birth'
}

const parser = new Chrono(en.configuration.createConfiguration(true, true))
/** Any day does: only what the text itself says is used, never what is assumed from today. */
const anyDay = new Date(2020, 0, 15, 12)

const worthParsing =
  /\d\s?[./-]\s?\d|\d.{0,6}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*.{0,6}\d/iu
const monthAlone =
  /\b(?:in|since|until|till|from|by|during|last|of|early|late|mid|before|after|throughout)[\s-]+((?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b)(?![\s,]*\d)(?![\s-]+\p{Lu})/gu
const dayAlone =
  /\b(?:on|since|until|till|from|by|of)?\s?\b(the \d{1,2}(?:st|nd|rd|th))\b(?!\s+\p{L}*(?:\s+of)?\s*(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/giu
const afterDay =
  /^(?:$|[.,;:)\]!?–—-]|\s*[.,;:)\]!?–—]|\s+(?:at|and|was|were|of|to|when|because|he|she|they|I|we|mum|dad|but|after|before|in|by|so|for|with|about|around|until)\b)/iu
const fraction = /^\d{1,2}\s?[/.-]\s?\d{1,2}$/u
const dateCue =
  /(?:\b(?:on|since|from|by|until|till|dated|date|before|after|w\/c|week commencing|mon|tues?|weds?|wednes|thurs?|fri|satur|sat|sun|sent|visit|meeting|call|email|e-mail|review|held|to|seen|due|family|home|school|next|last)(?:day)?[:,]?|^[-–*•\s]*|[(:;,–-]\s?)$/iu
const scoreCue =
  /\b(?:flat|score|scored|got|baby|aged|age|room|number|no|mark|marks|rated|attended|done|was in|in|for|only|house|unit|apartment|dose)[:.]?$/iu
const birthCue = /\b(?:d\.?\s?o\.?\s?b\.?|date of birth|born(?: on)?|birthday)[\s:,(]*$/iu

/** The calendar dates of a sentence, in order. Years must be said: what a parser would assume is not counted. */
export function datesOf(text: string): DateMention[] {
  const found: DateMention[] = worthParsing.test(text)
    ? parser.parse(text, anyDay).flatMap((one) => mention(text, one))
    : []
  const add = (start: number, end: number): void => {
    if (!found.some((one) => one.start < end && start < one.end)) found.push({ start, end, kind: 'no-year' })
  }
  for (const match of text.matchAll(monthAlone)) {
    const name = match[1] ?? ''
    add(match.index + match[0].length - name.length, match.index + match[0].length)
  }
  for (const match of text.matchAll(dayAlone)) {
    const end = match.index + match[0].length
    if (afterDay.test(text.slice(end))) add(end - (match[1] ?? '').length, end)
  }
  return found.sort((a, b) => a.start - b.start)
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
    .replace(/^(?:on\s+)?(?:(?:mon|tues?|wed|weds|wednes|thurs?|fri|sat|satur|sun)(?:day)?[,.]?\s+)?/iu, '')
    .replace(/[\s,]+(?:at\s+)?\d{1,2}(?:[.:]\d{2})?\s?(?:am|pm)?$/iu, (time) => (/[.:]|am|pm/iu.test(time) ? '' : time))

/** 12/3 is a date where something says so; 1/2 a tablet, flat 12/3, 24/7, 8/10 and 7/12 are not. */
function isDayAndMonth(text: string, before: string, after: string): boolean {
  const [day = 0, month = 0] = text.split(/[/.-]/u).map(Number)
  if (day < 1 || day > 31 || month < 1 || month > 12 || !text.includes('/') || text === '24/7') return false
  const timeFollows = /^[\s,]+(?:at\s)?\d{1,2}[.:]\d{2}|^[\s,]+\d{1,2}\s?(?:am|pm)/iu.test(after)
  if (timeFollows) return true
  if (scoreCue.test(before) && !/\b(?:was in|seen in)$/iu.test(before)) return false
  const cued = dateCue.test(before)
  const ended = /^\s*(?:$|[.,;:)\]–—-])/u.test(after)
  if ([5, 7, 10, 12].includes(month) && day <= month && !/\b(?:on|since|from|until|by|dated|day)$/iu.test(before))
    return false
  return cued && (ended || /^\s+(?:at|and|to|when|with|he|she|they|mum|dad|I|re|in|by|because)\b/iu.test(after))
}
