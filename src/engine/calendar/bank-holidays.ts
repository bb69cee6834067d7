import { addDays } from 'date-fns/addDays'
import { formatISO } from 'date-fns/formatISO'
import { isWeekend } from 'date-fns/isWeekend'

export const nations = ['england-and-wales', 'scotland', 'northern-ireland'] as const
export type Nation = (typeof nations)[number]

/**
 * Days that were moved or added by proclamation, against what the Banking and Financial Dealings Act 1971 and its schedule say
 * for every year. Source: GOV.UK, UK bank holidays.
 */
const proclaimed: Record<number, { readonly without?: readonly string[]; readonly also: readonly string[] }> = {
  2020: { without: ['2020-05-04'], also: ['2020-05-08'] },
  2022: { without: ['2022-05-30'], also: ['2022-06-02', '2022-06-03', '2022-09-19'] },
  2023: { also: ['2023-05-08'] },
}

const iso = (date: Date): string => formatISO(date, { representation: 'date' })
/** A day of a year; months from 0. A day beyond the month's end runs on into the next. */
const on = (year: number, month: number, day: number): Date => new Date(year, month, day)
const firstMonday = (year: number, month: number): Date =>
  addDays(on(year, month, 1), (8 - on(year, month, 1).getDay()) % 7)
const lastMonday = (year: number, month: number): Date =>
  addDays(on(year, month + 1, 0), -((on(year, month + 1, 0).getDay() + 6) % 7))

/** Easter Sunday by the Gregorian reckoning (Meeus, Jones and Butcher). */
function easter(year: number): Date {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const day = h + l - 7 * m + 114
  return on(year, Math.floor(day / 31) - 1, (day % 31) + 1)
}

/** Days of a fixed date, each moved on to the next working day that no other has taken. */
function substituted(days: readonly Date[]): Date[] {
  const taken = new Set<string>()
  // Those that fall on working days stay; only then do the others look for a place.
  for (const day of days) if (!isWeekend(day)) taken.add(iso(day))
  return days.map((day) => {
    if (!isWeekend(day)) return day
    let at = day
    while (isWeekend(at) || taken.has(iso(at))) at = addDays(at, 1)
    taken.add(iso(at))
    return at
  })
}

/** The bank holidays of a year in one nation, as ISO dates. */
export function bankHolidays(year: number, nation: Nation): ReadonlySet<string> {
  const sunday = easter(year)
  const fixed = [on(year, 0, 1), on(year, 11, 25), on(year, 11, 26)]
  const moving = [addDays(sunday, -2), firstMonday(year, 4), lastMonday(year, 4)]
  if (nation === 'scotland') {
    fixed.splice(1, 0, on(year, 0, 2))
    fixed.push(on(year, 10, 30))
    moving.push(firstMonday(year, 7))
  } else moving.push(addDays(sunday, 1), lastMonday(year, 7))
  if (nation === 'northern-ireland') fixed.push(on(year, 2, 17), on(year, 6, 12))
  const { without = [], also = [] } = proclaimed[year] ?? {}
  const days = new Set([...substituted(fixed), ...moving].map(iso))
  for (const day of without) days.delete(day)
  for (const day of also) days.add(day)
  return days
}
