import Holidays from 'date-holidays'
import { type Nation, nations } from '../../src/model/nations.ts'

/** Each nation as date-holidays names it. */
const regions: Record<Nation, string> = { 'england-and-wales': 'ENG', scotland: 'SCT', 'northern-ireland': 'NIR' }
const firstYear = 2010
const lastYear = 2036

/** Proclaimed days that date-holidays does not hold yet. Source: GOV.UK, UK bank holidays. */
const proclaimed: Partial<Record<Nation, readonly string[]>> = { scotland: ['2026-06-15'] }

const daysOf = (nation: Nation): string[] => {
  const holidays = new Holidays('GB', regions[nation], { timezone: 'Europe/London' })
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index)
  const days = years.flatMap((year) =>
    holidays
      .getHolidays(year)
      .filter(({ type }) => type === 'public' || type === 'bank')
      .map(({ date }) => date.slice(0, 10))
      .filter(isWeekday),
  )
  return [...new Set([...days, ...(proclaimed[nation] ?? [])])].toSorted()
}

const isWeekday = (day: string): boolean => new Date(day).getUTCDay() % 6 !== 0

/** The bank holidays of each nation, as JSON: by year, the days as MMDD. Days at a weekend are left out, being none to work on anyway. */
export function bankHolidayTable(): string {
  const table = nations.map((nation) => {
    const byYear: Record<string, string> = {}
    for (const day of daysOf(nation)) {
      const [year = '', month, date] = day.split('-')
      byYear[year] = `${byYear[year] ?? ''} ${month}${date}`.trim()
    }
    return [nation, byYear] as const
  })
  return `${JSON.stringify(Object.fromEntries(table), null, 2)}\n`
}
