import * as z from 'zod/mini'
import type { Evidence } from '../../model/prompt.ts'
import { defineCheck, type RuleOf } from '../check.ts'
import { type Met, type Note, placed } from '../note.ts'
import type { DateMention } from '../reading/dates.ts'
import type { Reading } from '../reading/reading.ts'
import { remembered } from '../reading/remembered.ts'
import { surnamed } from '../reading/stand-ins.ts'
import { firstMet } from './first-met.ts'

/**
 * Asks when it happened, where that cannot be told, or will not be years later.
 * Leaves alone full dates and a loose phrase beside one, times of a day that is known, habits, plans, reports of what
 * somebody said, and numbers that are no dates.
 */
export const date = defineCheck({
  name: 'date',
  options: z.strictObject({
    /**
     * `no-year`: a calendar date without its year. `day`: a day that makes sense today only, where nothing says which day
     * the note counts from. `loose`: a time that no date pins down. `missing`: no full date in note or form.
     */
    asks: z.enum(['no-year', 'day', 'loose', 'missing']),
  }),
  find: (note, rule) => {
    const { options } = rule
    if (options.asks === 'missing') return hasDay(note) || note.text.trim() === '' ? [] : [{ span: null }]
    if (options.asks === 'no-year') return [...withoutYear(note), ...loose(note, rule)]
    if (options.asks === 'day' && hasDay(note)) return []
    return loose(note, rule)
  },
})

/** Whether the form or the note holds the day that loose phrases are counted from. */
const hasDay = (note: Note): boolean =>
  note.context.incidentAt !== undefined || note.context.recordedAt !== undefined || note.some(hasFullDate)

const isFull = (one: DateMention): boolean => one.kind === 'full'
const hasFullDate = ({ dates }: Reading): boolean => dates.some(isFull)
const datesWithoutYear = remembered((reading): readonly DateMention[] =>
  reading.dates.length === 0
    ? reading.dates
    : reading.dates.filter(
        (one, place) =>
          one.kind === 'no-year' &&
          !isLeftAlone(reading, one) &&
          !isListed(reading.text, reading.dates[place - 1], one),
      ),
)
/** 8/5 and 22/5: one gap, to be asked about where it begins. */
const isListed = (text: string, before: DateMention | undefined, { start }: DateMention): boolean =>
  before?.kind === 'no-year' && /^[\s,]*(?:,|and|&|\+)\s*$/u.test(text.slice(before.end, start))
const lacksYear = (reading: Reading): boolean => datesWithoutYear(reading).length > 0

const withoutYear = (note: Note): Evidence[] =>
  note.where(lacksYear).flatMap((sentence) =>
    datesWithoutYear(sentence.reading)
      .filter((one) => !isOther(note, sentence.reading.text.slice(one.start, one.end), one.start === 0))
      .map((one) => ({ span: placed(sentence, one) })),
  )

/** From Jan, where Jan Hill stands: nobody's month. 09.05 in a log where others begin with 09.40: a time. */
const isOther = (note: Note, words: string, isFirst: boolean): boolean =>
  (/^(?:Jan|April|May|June|August)$/u.test(words) && note.shows(surnamed(words))) ||
  (/^\d\d?\.\d\d$/u.test(words) && (note.some(beginsWithTime) || (isFirst && note.some(tellsTime))))
const tellsTime = ({ text }: Reading): boolean => /\bat (?:[01]?\d|2[0-3])\.(?:00|1[3-9]|[2-5]\d)\b/u.test(text)
const beginsWithTime = ({ text }: Reading): boolean => /^\W*(?:[01]?\d|2[0-3])[.:](?:00|1[3-9]|[2-5]\d)\b/u.test(text)

function loose(note: Note, rule: RuleOf<unknown>): Evidence[] {
  return firstMet(
    note,
    rule,
    ({ sentence, hit }) =>
      !isLeftAlone(sentence.reading, hit) && !isHabit(sentence.reading.text, hit) && isDay(sentence.reading.text, hit),
    // Two years ago, more than six months ago: told from the day that the note counts from.
    ({ sentence, hit }) =>
      !(
        /^(?:year|month)s ago$/u.test(hit.term) &&
        counted.test(sentence.reading.text.slice(0, hit.start)) &&
        hasDay(note)
      ),
  ).map(({ sentence, span, hit }: Met) => {
    const many = howMany.exec(sentence.reading.text.slice(Math.max(0, hit.start - 24), hit.start))
    const start = /\s(?:ago|back)$/u.test(hit.term) ? span.start - (many?.[0].length ?? 0) : span.start
    return { span: { start, end: span.end }, term: hit.term }
  })
}

/** Sat: rang EDT; on Sun: sat with her and sun cream are no days. */
const isDay = (text: string, { term, start, end }: Met['hit']): boolean =>
  (term !== 'Sat' && term !== 'Sun') ||
  /\b(?:on|last|since|until)\s$/i.test(text.slice(0, start)) ||
  (start < 3 && /^(?:[.:]| [ap]m\b)/i.test(text.slice(end)))

/** 3 weeks ago, about ten days ago. */
const howMany = /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|several|some|few|a few)\s$/i

const counted = /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s$/i

/** Beside a full date, planned, told by somebody, or not known. */
function isLeftAlone(reading: Reading, span: { start: number; end: number }): boolean {
  return (
    (reading.notKnown && /\b(?:when|date|day|time|how long|where)\b/i.test(reading.text)) ||
    reading.dates.some((one) => (one.kind === 'full' || one.kind === 'month') && isBeside(reading.text, one, span)) ||
    // Thurs 6 Nov, Mon 6th: the date beside it, or that it is part of, is asked about.
    (!reading.dates.some((one) => one.start === span.start && one.end === span.end) &&
      reading.dates.some((one) => one.kind === 'no-year' && isOfDate(one, span))) ||
    // In the spring term 2025; the summer of 2023; whose birthday is on 18 August.
    /^\s+(?:terms?|play|show|concert|fair|fete|timetable|assembly)\b/i.test(reading.text.slice(span.end)) ||
    /^\s+(?:of\s+)?(?:19|20)\d\d\b/u.test(reading.text.slice(span.end)) ||
    /\bbirthday\b[^.;]{0,20}$/i.test(reading.text.slice(0, span.start)) ||
    isPlanned(reading.text.slice(0, span.start)) ||
    reading.speakers.some((speaker) => speaker.kind !== 'writer' && speaker.from < span.start)
  )
}

const isOfDate = (date: DateMention, span: { start: number; end: number }): boolean =>
  (date.start > span.start && date.start - span.end <= 2) ||
  (date.start <= span.end && span.start < date.end && date.end > span.end)

const isBeside = (
  text: string,
  one: { start: number; end: number },
  other: { start: number; end: number },
): boolean => {
  const between = text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start))
  return between.length <= 12 && !/[.;]/u.test(between)
}

const planned =
  /\b(?:[Ww]ill|[Ss]hall|[Nn]ext|going to|plan(?:ned|s)?(?!,)|due (?:on|in|for|back|by)|booked|arranged|can|until|till|should|please|need(?:s|ed)? to|agreed|hopes?|tomorrow|starting|to (?!the\b|a\b|an\b|his\b|her\b|their\b|my\b|our\b|this\b|school\b|nursery\b|me\b|us\b|mum\b|dad\b|him\b|them\b|court\b|hospital\b|\p{Lu})\p{Ll}+)(?=[^\p{L}]|$)[^.;]*$/u
const isPlanned = (before: string): boolean =>
  /\bby\s*$/i.test(before) ||
  (planned.test(before) &&
    !/\b(?:visit|visits|visited|meeting|call|called|phoned|rang|trip|invited|unable|able|went|came|goes|going out|used|due|according|said|started|began|had|tried|refused|failed|managed|wanted|asked|meant|supposed|mentioned|reported|spoke|spoken|talked|talking|passed|sent|gave|given|handed|referred|moved|back|returned|taken|took|brought|walked|drove|admitted|similar|close|next|listened|chatted)(?: (?:it|this|him|her|them))? to\b[^.;]*$/i.test(
      before,
    ))

/** Every Monday, on Tuesdays, most weekends. */
function isHabit(text: string, { start, end }: { start: number; end: number }): boolean {
  const before = text.slice(Math.max(0, start - 24), start)
  const after = text.slice(end, end + 16)
  return (
    /\b(?:every|each|most|alternate|any|usually|always|per|on an?|an?)\s+(?:other\s+|second\s+)?$/i.test(before) ||
    /^s\b|^\s*[-–]\s*(?:mon|tue|wed|thu|fri|sat|sun)|^\s+(?:evenings|mornings|afternoons|nights|lunchtimes|to\s+\p{Lu})/u.test(
      after,
    )
  )
}
