import type { Language } from '../model/spoken.ts'
import { speak, spokenLang } from '../words/say.ts'
import { spokenIn } from '../words/spoken-in.ts'

/** Has a page of our own speak a language from now on, and say so of itself. */
export const speakOn = (document: Document, language: Language): void => {
  speak(spokenIn(language))
  document.documentElement.lang = spokenLang()
}
