import { formatISO } from 'date-fns/formatISO'
import { parseISO } from 'date-fns/parseISO'
import { describe, expect, it } from 'vitest'
import type { Nation } from '../../model/nations.ts'
import { isBankHoliday } from './bank-holidays.ts'
import { addWorkingDays } from './working-days.ts'

const days = (year: number, nation: Nation): string[] =>
  Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(year, 0, day + 1)).toISOString().slice(0, 10))
    .filter((day) => day.startsWith(`${year}`) && isBankHoliday(day, nation))
    .map((day) => day.slice(5))

describe('bank holidays', () => {
  it.each([
    [2024, 'england-and-wales', '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26'],
    [2025, 'england-and-wales', '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'],
    [2026, 'england-and-wales', '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
    [2027, 'england-and-wales', '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
    [2022, 'england-and-wales', '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27'],
    [2023, 'england-and-wales', '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26'],
    [2020, 'england-and-wales', '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28'],
    [2025, 'scotland', '01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26'],
    [2022, 'scotland', '01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27'],
    [2026, 'scotland', '01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28'],
    [2025, 'northern-ireland', '01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26'],
  ] as const)('of %i in %s', (year, nation, expected) => expect(days(year, nation).join(' ')).toBe(expected))
})

describe('working days', () => {
  const later = (day: string, count: number, nation: Nation = 'england-and-wales'): string =>
    formatISO(addWorkingDays(parseISO(day), count, nation), { representation: 'date' })

  it('pass over weekends', () => expect(later('2025-03-07', 2)).toBe('2025-03-11'))
  it('pass over bank holidays', () => expect(later('2025-04-17', 1)).toBe('2025-04-22'))
  it('differ by nation', () => expect(later('2025-04-17', 1, 'scotland')).toBe('2025-04-21'))
  it('pass over the end of a year', () => expect(later('2025-12-31', 2)).toBe('2026-01-05'))
  it('begin from a weekend', () => expect(later('2025-03-08', 1)).toBe('2025-03-10'))
})
