import { type Preferences, preferencesSchema } from '../model/preferences.ts'
import { say } from '../words/say.ts'
import { Choice } from './choice.tsx'

interface GentlenessChoiceProps {
  readonly chosen: Preferences['gentleness']
  choose(gentleness: Preferences['gentleness']): void
}

/** How much is asked at once. */
export function GentlenessChoice({ chosen, choose }: GentlenessChoiceProps) {
  const options = preferencesSchema.shape.gentleness.options.map((value) => ({
    value,
    title: say(`choice_gentle_${value}`),
    means: say(`choice_gentle_means_${value}`),
  }))
  return <Choice legend={say('choice_gentle')} options={options} chosen={chosen} choose={choose} />
}
