import type { Lockable } from '../../model/policy.ts'
import type { Preferences } from '../../model/preferences.ts'
import type { Storage } from '../../store/change-kept.ts'
import { say } from '../../words/say.ts'
import { changePreferences } from '../change-preferences.ts'
import { GentlenessChoice } from '../gentleness-choice.tsx'
import { LanguageChoice } from '../language-choice.tsx'
import { kindsOfSetting, SettingChoice } from '../setting-choice.tsx'
import { Switch } from '../switch.tsx'
import { Fold } from './fold.tsx'

interface HowItAsksProps {
  readonly preferences: Preferences
  /** What the organisation has set: it is shown, and cannot be chosen. */
  readonly locked: readonly Lockable[]
  /** What the rules in use call themselves, for a rule set that is none of ours. */
  readonly title: string
  readonly store: Storage
}

/** What the user chooses once and seldom again: how gently, for which kind of setting, in which language. */
export function HowItAsks({ preferences, locked, title, store }: HowItAsksProps) {
  const { gentleness, ruleSet, language, beforeSave } = preferences
  const kind = kindsOfSetting.find(({ value }) => value === ruleSet)
  const change = (changes: Partial<Preferences>): void => void changePreferences(store, changes)
  return (
    <>
      <Fold title={say('choice_gentle')} chosen={say(`choice_gentle_${gentleness}`)}>
        {locked.includes('gentleness') ? (
          <SetForAll />
        ) : (
          <GentlenessChoice chosen={gentleness} choose={(chosen) => change({ gentleness: chosen })} />
        )}
        {locked.includes('beforeSave') ? null : (
          <>
            <Switch label={say('popup_before_save')} on={beforeSave} turn={() => change({ beforeSave: !beforeSave })} />
            <p>{say('popup_before_save_means')}</p>
          </>
        )}
      </Fold>
      <Fold title={say('choice_setting')} chosen={kind && !locked.includes('ruleSet') ? say(kind.title) : title}>
        {locked.includes('ruleSet') ? (
          <SetForAll />
        ) : (
          <SettingChoice chosen={ruleSet} choose={(chosen) => change({ ruleSet: chosen })} />
        )}
      </Fold>
      <Fold title={say('choice_language')} chosen={say(`choice_language_${language}`)}>
        {locked.includes('language') ? (
          <SetForAll />
        ) : (
          <LanguageChoice chosen={language} choose={(chosen) => change({ language: chosen })} />
        )}
      </Fold>
    </>
  )
}

const SetForAll = () => <p>{say('popup_set_for_all')}</p>
