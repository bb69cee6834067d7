const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** A date as a form holds it; the time, where it was given, as hours and minutes. */
export interface FormDate {
  readonly date: string
  readonly time: string | null
}

const two = (value: number): string => String(value).padStart(2, '0')

/** A time of day such as 14:05, 2.05 pm or 9am, as HH:MM; null where it is none. */
export const parseFormTime = (text: string): string | null => {
  const found = /^(?:at\s+)?(\d{1,2})(?:[:.](\d{2}))?(?:[:.]\d{2}(?:\.\d+)?)?\s*(am|pm)?$/i.exec(text.trim())
  if (!found) return null
  const [, hours = '', minutes, half] = found
  if (minutes === undefined && half === undefined) return null
  const hour = Number(hours)
  if (half && (hour < 1 || hour > 12)) return null
  const ofDay = half ? (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : hour
  return ofDay < 24 && Number(minutes ?? 0) < 60 ? `${two(ofDay)}:${minutes ?? '00'}` : null
}

const inOrder = (year: string, month: number, day: number): string | null => {
  // Two digits of a year are those of this century: records are of now. Births are not asked of this.
  const full = year.length === 2 ? 2000 + Number(year) : Number(year)
  const real = new Date(Date.UTC(full, month - 1, day))
  const exists = real.getUTCFullYear() === full && real.getUTCMonth() === month - 1 && real.getUTCDate() === day
  return exists && full > 1900 ? `${full}-${two(month)}-${two(day)}` : null
}

const calendarDate = (text: string): { date: string; length: number } | null => {
  const weekday = /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+)?/i.exec(text)?.[0].length ?? 0
  const rest = text.slice(weekday)
  const found = (match: RegExpExecArray, date: string | null) => date && { date, length: weekday + match[0].length }

  const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(rest)
  if (iso) return found(iso, inOrder(iso[1] ?? '', Number(iso[2]), Number(iso[3]))) || null
  const digits = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/.exec(rest)
  if (digits) return found(digits, inOrder(digits[4] ?? '', Number(digits[3]), Number(digits[1]))) || null
  const named = /^(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([a-z]{3,9})\.?,?\s+(\d{4})(?!\d)/i.exec(rest)
  if (!named) return null
  const month = months.indexOf((named[2] ?? '').slice(0, 3).toLowerCase()) + 1
  return month > 0 ? found(named, inOrder(named[3] ?? '', month, Number(named[1]))) || null : null
}

/** Today or yesterday, where it is known which day it is. */
const countedDate = (text: string, today: Date | null): { date: string; length: number } | null => {
  const word = /^(today|yesterday)\b/i.exec(text)?.[0]
  if (word === undefined || today === null) return null
  const back = word.toLowerCase() === 'today' ? 0 : 1
  const day = new Date(today.getFullYear(), today.getMonth(), today.getDate() - back)
  return { date: `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`, length: word.length }
}

/**
 * A date, with its time or without, as British forms hold it: 2025-03-12, 12/03/2025, 12.3.25, Wed 12 March 2025, each with
 * 14:05, "at 2.05 pm" or `T14:05` after it; also “Today”, where it is said which day that is. Null where any of the text is left over or
 * the day does not exist.
 */
export const parseFormDate = (text: string, today: Date | null = null): FormDate | null => {
  const trimmed = text.trim().replace(/\s+/g, ' ')
  const day = calendarDate(trimmed) ?? countedDate(trimmed, today)
  if (!day) return null
  const rest = trimmed
    .slice(day.length)
    .replace(/^(,? |T|, ?)/, '')
    .replace(/(Z|[+-]\d{2}:?\d{2})$/, '')
  if (rest.trim() === '') return { date: day.date, time: null }
  const time = parseFormTime(rest.replace(/^[-–]\s*/, ''))
  return time ? { date: day.date, time } : null
}
