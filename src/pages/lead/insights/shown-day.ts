import { rulesLang, spokenLang } from '../../../words/say.ts'

/** A day (`YYYY-MM-DD`) as it is written in the language that is spoken, or, where the browser knows no months of it, in British English; `short` without its year. */
export const shownDay = (day: string, length: 'short' | 'full' = 'full'): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString([spokenLang(), rulesLang], {
    day: 'numeric',
    month: 'short',
    ...(length === 'full' ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  })
