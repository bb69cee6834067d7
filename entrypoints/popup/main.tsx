import { render } from 'preact'
import browser from 'webextension-polyfill'
import { Popup } from '../../src/pages/popup/popup.tsx'
import { watchPopupState } from '../../src/pages/popup/popup-state.ts'
import { speakOn } from '../../src/pages/speak-on.ts'
import { askField } from '../../src/sites/ask-field.ts'
import { forgetSite, readKnownSites } from '../../src/sites/known-sites.ts'
import { openPanel } from '../../src/sites/open-panel.ts'
import { openWelcome } from '../../src/sites/open-welcome.ts'
import { readSiteState } from '../../src/sites/site-state.ts'
import { switchOff, switchOn } from '../../src/sites/switch-site.ts'
import { settleTroubles } from '../../src/store/troubles.ts'
import { chooseLanguage } from '../../src/words/choose-language.ts'

const root = document.querySelector('#popup')
const [tab] = await browser.tabs.query({ active: true, currentWindow: true })

const around = { site: readSiteState, sites: readKnownSites, field: askField }

const again = watchPopupState(browser, tab, around, (state) => {
  if (root === null) return
  speakOn(document, chooseLanguage(state.preferences.language, browser.i18n.getUILanguage()))
  render(
    <Popup
      state={state}
      turnSite={(site) => void (site.on ? switchOff : switchOn)(browser, site)}
      forgetSite={(site) => void forgetSite(browser, site)}
      settleTroubles={() => void settleTroubles(browser.storage).then(again)}
      store={browser.storage}
      openPanel={() => void openPanel(browser, tab).then(() => window.close())}
      openLead={() => void browser.runtime.openOptionsPage().then(() => window.close())}
      openPractice={() => void openWelcome(browser, 'practice').then(() => window.close())}
    />,
    root,
  )
})
