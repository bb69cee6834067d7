import welsh from '../../public/_locales/cy/messages.json' with { type: 'json' }
import english from '../../public/_locales/en/messages.json' with { type: 'json' }
import type { Language, Spoken } from '../model/spoken.ts'

type Catalogue = Readonly<Record<string, { readonly message: string }>>

const messagesOf = (catalogue: Catalogue): Record<string, string> =>
  Object.fromEntries(Object.entries(catalogue).map(([key, { message }]) => [key, message]))

/** Every word of the interface in a language, in English where it has none. Both catalogues come with this: not for scripts in pages. */
export const spokenIn = (language: Language): Spoken => ({
  language,
  messages: { ...messagesOf(english), ...(language === 'cy' ? messagesOf(welsh) : {}) },
})

const ofOthers = /^(?:name$|description$|(?:popup|welcome|panel|lead|choice|key)_)/u

/** The same without the words of our own pages: what a script in a page of the host needs. */
export const spokenBesideNotes = (language: Language): Spoken => {
  const messages = Object.entries(spokenIn(language).messages).filter(([key]) => !ofOthers.test(key))
  return { language, messages: Object.fromEntries(messages) }
}
