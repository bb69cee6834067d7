import type { Span } from '../../model/span.ts'
import { remembered } from './remembered.ts'
import { tellsIn } from './tells.ts'

/** Somebody's date of birth as a sentence gives it: the day as 2015-03-12, and the name that stands before it, if any. */
export interface BirthDate extends Span {
  readonly day: string
  readonly name: string
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const inFigures = /^(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{4}|\d{2})$/u
const inWords = /^(\d{1,2})(?:st|nd|rd|th)?(?: of)? (\p{L}{3})\p{L}*,? (\d{4}|\d{2})$/u

const none: readonly never[] = []

/** Cheaper than looking for dates in every sentence. */
const spokenOf = tellsIn(/\b(?:d\.?\s?o\.?\s?b|birth|born)/i)

/** The full dates of birth of a sentence. A year in two figures is taken to be of this century. */
export const birthDatesIn = remembered((reading): readonly BirthDate[] =>
  !spokenOf(reading) || reading.dates.length === 0
    ? none
    : reading.dates.flatMap((date) => {
        if (date.kind !== 'birth') return []
        const day = dayOf(reading.text.slice(date.start, date.end))
        const name = /(\p{Lu}\p{Ll}+)(?:\s\p{Lu}[\p{Ll}’'-]+){0,2}[^\p{Lu}]{0,20}$/u.exec(
          reading.text
            .slice(Math.max(0, date.start - 70), date.start)
            .replace(/\b(?:D\.?O\.?B\.?|Date of birth|Born)\b/gu, ''),
        )?.[1]
        return day === null ? [] : [{ start: date.start, end: date.end, day, name: name ?? '' }]
      }),
)

function dayOf(text: string): string | null {
  const figures = inFigures.exec(text)
  const words = figures === null ? inWords.exec(text) : null
  const [, day = '', month = '', year = ''] = figures ?? words ?? []
  if (day === '') return null
  const number = words === null ? Number(month) : months.indexOf(month.toLowerCase()) + 1
  return `${year.length === 2 ? `20${year}` : year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
}
