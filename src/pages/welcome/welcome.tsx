import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import type { Preferences } from '../../model/preferences.ts'
import type { Storage } from '../../store/change-kept.ts'
import { say, spokenLang } from '../../words/say.ts'
import { changePreferences } from '../change-preferences.ts'
import { GentlenessChoice } from '../gentleness-choice.tsx'
import { PageName } from '../page-name.tsx'
import { SettingChoice } from '../setting-choice.tsx'
import { useFocusKept } from '../use-focus-kept.ts'
import { useFragment } from '../use-fragment.ts'
import { useTitleFocus } from '../use-title-focus.ts'
import { ChooseSites, type ChooseSitesProps } from './choose-sites.tsx'
import { Introduction } from './introduction.tsx'
import { KeysToRemember } from './keys-to-remember.tsx'
import { Practice, type PracticeProps } from './practice.tsx'
import { StepLinks } from './step-links.tsx'
import { type Step, stepOf, stepsWithout } from './steps.ts'
import { TurnLanguage } from './turn-language.tsx'
import type { SiteOn, WelcomeState } from './welcome-state.ts'

interface WelcomeProps<Site extends SiteOn>
  extends Pick<PracticeProps, 'openNote'>,
    Omit<ChooseSitesProps<Site>, 'sites'> {
  readonly state: WelcomeState<Site>
  readonly store: Storage
  /** Closes the page. */
  close(): void
}

/** The first minutes: one step at a time, each of which can be skipped, and come back to. */
export function Welcome<Site extends SiteOn>(props: WelcomeProps<Site>) {
  const { state, store } = props
  const steps = stepsWithout(state.locked)
  const named = stepOf(useFragment())
  const at = Math.max(steps.indexOf(named), 0)
  const step = steps[at] ?? named
  const main = useRef<HTMLElement>(null)
  useFocusKept(main)
  const heading = say(`welcome_title_${step}`)
  const title = useTitleFocus(heading, step)
  const change = (changes: Partial<Preferences>): void => void changePreferences(store, changes)
  const parts: Record<Step, () => ComponentChildren> = {
    welcome: () => <Introduction />,
    practice: () => (state.ruleSet ? <Practice nextKey={state.keys.next} openNote={props.openNote} /> : null),
    sites: () => <ChooseSites {...props} sites={state.sites} />,
    setting: () => <SettingChoice chosen={state.preferences.ruleSet} choose={(ruleSet) => change({ ruleSet })} />,
    gentle: () => (
      <GentlenessChoice chosen={state.preferences.gentleness} choose={(gentleness) => change({ gentleness })} />
    ),
    keys: () => <KeysToRemember keys={state.keys} sites={state.sites} />,
  }
  const next = steps[at + 1]
  const back = steps[at - 1]
  return (
    <>
      <header>
        <PageName />
        {state.locked.includes('language') ? null : <TurnLanguage store={store} />}
        {spokenLang() === 'cy' ? <small>{say('choice_language_review')}</small> : null}
      </header>
      <StepLinks step={step} steps={steps} />
      <main ref={main} key={step}>
        <h1 ref={title} tabIndex={-1}>
          {heading}
        </h1>
        <p class="lead">{say(`welcome_lead_${step}`)}</p>
        {parts[step]()}
        <footer>
          {next ? (
            <a class="primary" href={`#${next}`}>
              {say(at === 0 ? 'welcome_begin' : 'welcome_continue')}
            </a>
          ) : (
            <button type="button" class="primary" onClick={props.close}>
              {say('welcome_finish')}
            </button>
          )}
          {back ? <a href={`#${back}`}>{say('welcome_back')}</a> : null}
          {at < steps.length - 2 ? (
            <a class="skip" href={`#${steps.at(-1)}`}>
              {say('welcome_skip')}
            </a>
          ) : null}
        </footer>
      </main>
    </>
  )
}
