import type { Preferences } from '../model/preferences.ts'
import type { Language } from '../model/spoken.ts'

/** The language to speak: the one chosen, else the browser's own where we speak it, else English. */
export const chooseLanguage = (wanted: Preferences['language'], ofBrowser: string): Language => {
  if (wanted !== 'auto') return wanted
  return /^cy\b/iu.test(ofBrowser) ? 'cy' : 'en'
}
