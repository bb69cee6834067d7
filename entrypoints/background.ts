import browser from 'webextension-polyfill'
import { defineBackground } from 'wxt/utils/define-background'
import { noteNames } from '../src/hosts/named-note.ts'
import type { Preferences } from '../src/model/preferences.ts'
import { builtInProfiles } from '../src/pages/built-in-profiles.ts'
import { rulesInForce } from '../src/pages/rules-in-force.ts'
import { answerPages } from '../src/sites/answer-pages.ts'
import { countPrompts } from '../src/sites/count-prompts.ts'
import { followPause } from '../src/sites/follow-pause.ts'
import { followPolicy } from '../src/sites/follow-policy.ts'
import { followSites } from '../src/sites/follow-sites.ts'
import { welcomeOnInstall } from '../src/sites/welcome-on-install.ts'
import { keepNoteNames } from '../src/store/note-names.ts'
import { chooseLanguage } from '../src/words/choose-language.ts'
import { spokenBesideNotes } from '../src/words/spoken-in.ts'

/** Follows the sites that are on, starts the checker where a note field is met, and keeps counts. It never sees a note. */
export default defineBackground({
  type: 'module',
  main: () => {
    followSites(browser)
    followPolicy(browser)
    const spoken = (wanted: Preferences['language']) =>
      spokenBesideNotes(chooseLanguage(wanted, browser.i18n.getUILanguage()))
    answerPages(browser, rulesInForce, spoken, builtInProfiles)
    void keepNoteNames(browser.storage.local, noteNames(builtInProfiles()))
    countPrompts(browser)
    followPause(browser)
    welcomeOnInstall(browser)
  },
})
