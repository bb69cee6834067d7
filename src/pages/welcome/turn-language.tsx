import type { Storage } from '../../store/change-kept.ts'
import { say, spokenLang } from '../../words/say.ts'
import { changePreferences } from '../change-preferences.ts'

/** Turns the page, and with it the whole interface, into the other language. */
export function TurnLanguage({ store }: { readonly store: Storage }) {
  const other = spokenLang() === 'cy' ? 'en' : 'cy'
  return (
    <button type="button" lang={other} onClick={() => void changePreferences(store, { language: other })}>
      {say(`choice_language_${other}`)}
    </button>
  )
}
