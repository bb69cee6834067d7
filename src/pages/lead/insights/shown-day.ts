import { spokenLang } from '../../../words/say.ts'

/** A day (`YYYY-MM-DD`) as it is written in the language that is spoken; `short` without its year. */
export const shownDay = (day: string, length: 'short' | 'full' = 'full'): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString(spokenLang(), {
    day: 'numeric',
    month: 'short',
    ...(length === 'full' ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  })
