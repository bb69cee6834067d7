import { spokenLang } from '../words/say.ts'

/** A moment of today as people write it: 15:40. */
export const clockTime = (moment: number): string =>
  new Date(moment).toLocaleTimeString(spokenLang(), { hour: '2-digit', minute: '2-digit' })
