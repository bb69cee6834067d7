import { type Preferences, preferencesSchema } from '../model/preferences.ts'
import { say } from '../words/say.ts'
import { Choice } from './choice.tsx'

interface LanguageChoiceProps {
  readonly chosen: Preferences['language']
  choose(language: Preferences['language']): void
}

/** The language of the interface. Questions are about English text in any case, and it says so. */
export function LanguageChoice({ chosen, choose }: LanguageChoiceProps) {
  const options = preferencesSchema.shape.language.options.map((value) => ({
    value,
    title: say(`choice_language_${value}`),
    means: value === 'cy' ? say('choice_language_review') : '',
  }))
  return (
    <>
      <Choice legend={say('choice_language')} options={options} chosen={chosen} choose={choose} />
      <p>{say('choice_language_rules')}</p>
    </>
  )
}
