import { addDays } from 'date-fns/addDays'
import { formatISO } from 'date-fns/formatISO'
import { isWeekend } from 'date-fns/isWeekend'
import type { Nation } from '../../model/nations.ts'
import { isBankHoliday } from './bank-holidays.ts'

const isWorkingDay = (day: Date, nation: Nation): boolean =>
  !isWeekend(day) && !isBankHoliday(formatISO(day, { representation: 'date' }), nation)

/** The day on which so many working days have gone by: the day itself does not count, weekends and bank holidays do not either. */
export function addWorkingDays(day: Date, count: number, nation: Nation): Date {
  let at = day
  for (let left = count; left > 0; ) {
    at = addDays(at, 1)
    if (isWorkingDay(at, nation)) left -= 1
  }
  return at
}
