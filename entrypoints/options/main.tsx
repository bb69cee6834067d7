import { render } from 'preact'
import browser from 'webextension-polyfill'
import { Lead } from '../../src/pages/lead/lead.tsx'
import { watchLeadState } from '../../src/pages/lead/lead-state.ts'
import { speakOn } from '../../src/pages/speak-on.ts'
import { typedSite } from '../../src/sites/typed-site.ts'
import { chooseLanguage } from '../../src/words/choose-language.ts'

const root = document.querySelector('#lead')

watchLeadState(browser, (state) => {
  if (root === null) return
  speakOn(document, chooseLanguage(state.language, browser.i18n.getUILanguage()))
  const { id } = browser.runtime
  const { version } = browser.runtime.getManifest()
  render(<Lead state={state} store={browser.storage} extension={{ id, version }} siteOf={typedSite} />, root)
})
