import { say } from '../words/say.ts'
import { Choice } from './choice.tsx'

/** The kinds of setting that the product brings rules for, by the rule set's id. */
export const kindsOfSetting = [
  { value: 'school', title: 'choice_setting_school', means: 'choice_setting_means_school' },
  { value: 'social-care', title: 'choice_setting_social_care', means: 'choice_setting_means_social_care' },
  { value: 'early-help', title: 'choice_setting_early_help', means: 'choice_setting_means_early_help' },
  { value: 'health', title: 'choice_setting_health', means: 'choice_setting_means_health' },
  { value: 'residential-and-foster', title: 'choice_setting_residential', means: 'choice_setting_means_residential' },
  { value: 'standard', title: 'choice_setting_standard', means: 'choice_setting_means_standard' },
] as const

interface SettingChoiceProps {
  readonly chosen: string
  choose(ruleSet: string): void
}

/** The kind of setting the writer works in, which decides on the rules. */
export function SettingChoice({ chosen, choose }: SettingChoiceProps) {
  const options = kindsOfSetting.map(({ value, title, means }) => ({ value, title: say(title), means: say(means) }))
  return <Choice legend={say('choice_setting')} options={options} chosen={chosen} choose={choose} />
}
