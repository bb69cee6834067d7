import type { Limit } from '../../model/time-limit.ts'

/** The limits that guidance names, which a lead picks from; the end of a word's key, too. */
export const limitNames = ['hours_24', 'hours_48', 'days_1', 'days_2', 'days_3', 'days_5'] as const
export type LimitName = (typeof limitNames)[number]

/** The limit of a name. */
export const limitNamed = (name: LimitName): Limit => {
  const count = Number(name.replace(/^\D+/u, ''))
  return name.startsWith('hours') ? { hours: count } : { workingDays: count }
}

/** Empty where a limit, such as one of a file, is none that can be picked. */
export const nameOfLimit = (limit: Limit): LimitName | '' => {
  const name = 'hours' in limit ? `hours_${limit.hours}` : `days_${limit.workingDays}`
  return limitNames.find((one) => one === name) ?? ''
}
