import type { FieldMeaning } from '../model/field-meanings.ts'
import { plainLabel } from './plain-label.ts'

const parts = {
  day: /^(day|dd)$/,
  month: /^(month|mm|mmm)$/,
  year: /^(year|yyyy|yy)$/,
  hour: /^(hours?|hh)$/,
  minute: /^(minutes?|mins?)$/,
}
export type DatePart = keyof typeof parts

const isPart = (name: string): name is DatePart => name in parts

/** Which part of a date or time a label names, where these are asked for one by one; null where none. */
export const datePart = (label: string): DatePart | null => {
  const plain = plainLabel(label)
  return (
    Object.keys(parts)
      .filter(isPart)
      .find((part) => parts[part].test(plain)) ?? null
  )
}

const dates: readonly FieldMeaning[] = ['incidentAt', 'recordedAt', 'dob']
/** Whether what a field says is a day, which may be asked for in parts. */
export const isDate = (meaning: FieldMeaning | null): meaning is FieldMeaning =>
  meaning !== null && dates.includes(meaning)

/** The parts of one date put together, to be read like one that was written; empty while one is missing. */
export const joinedDate = (values: ReadonlyMap<DatePart, string>): string => {
  const [day, month, year, hour, minute] = (['day', 'month', 'year', 'hour', 'minute'] as const).map((part) =>
    (values.get(part) ?? '').trim(),
  )
  if (!day || !month || !year) return ''
  const date = /^\d+$/.test(month) ? `${day}/${month}/${year}` : `${day} ${month} ${year}`
  return hour && minute ? `${date} ${hour}:${minute.padStart(2, '0')}` : date
}
