import type { Nation } from '../../model/nations.ts'
import table from './bank-holidays.json' with { type: 'json' }

/** Whether an ISO date is a bank holiday on a weekday in a nation. Beyond the table's years (2010 to 2036) none is known. */
export function isBankHoliday(day: string, nation: Nation): boolean {
  const years: Readonly<Record<string, string>> = table[nation]
  return years[day.slice(0, 4)]?.split(' ').includes(day.slice(5).replace('-', '')) ?? false
}
