import { render } from 'preact'
import browser from 'webextension-polyfill'
import type { RuleSet } from '../../src/model/rule-set.ts'
import { speakOn } from '../../src/pages/speak-on.ts'
import { Welcome } from '../../src/pages/welcome/welcome.tsx'
import { type WelcomeState, watchWelcomeState } from '../../src/pages/welcome/welcome-state.ts'
import { forgetSite, readKnownSites } from '../../src/sites/known-sites.ts'
import { switchOn } from '../../src/sites/switch-site.ts'
import { typedSite } from '../../src/sites/typed-site.ts'
import { chooseLanguage } from '../../src/words/choose-language.ts'
import { spokenIn } from '../../src/words/spoken-in.ts'
import { practise } from './practise.ts'

const root = document.querySelector('#welcome')
let note: ReturnType<typeof practise> | null = null

const settingsOf = (ruleSet: RuleSet, { preferences, keys }: WelcomeState) => ({
  ruleSet,
  keys,
  quietTerms: [],
  // A pause is for real records.
  preferences: { ...preferences, pausedUntil: null },
  spoken: spokenIn(languageOf(preferences)),
})
const languageOf = ({ language }: WelcomeState['preferences']) => chooseLanguage(language, browser.i18n.getUILanguage())
const close = async () => {
  const { id } = await browser.tabs.getCurrent()
  if (id !== undefined) await browser.tabs.remove(id)
}

watchWelcomeState(browser, readKnownSites, (state) => {
  if (root === null) return
  speakOn(document, languageOf(state.preferences))
  const { ruleSet } = state
  if (ruleSet) note?.update(settingsOf(ruleSet, state))
  render(
    <Welcome
      state={state}
      store={browser.storage}
      openNote={(field) => {
        note = ruleSet && practise(field, settingsOf(ruleSet, state))
        return note?.close
      }}
      siteOf={typedSite}
      allow={(pattern) => switchOn(browser, { pattern, required: false })}
      forgetSite={(site) => void forgetSite(browser, site)}
      close={() => void close()}
    />,
    root,
  )
})
