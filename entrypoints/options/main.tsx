import { render } from 'preact'
import browser from 'webextension-polyfill'
import { Lead } from '../../src/pages/lead/lead.tsx'
import { watchLeadState } from '../../src/pages/lead/lead-state.ts'
import { speakOn } from '../../src/pages/speak-on.ts'
import { chooseLanguage } from '../../src/words/choose-language.ts'

const root = document.querySelector('#lead')

watchLeadState(browser, (state) => {
  if (root === null) return
  speakOn(document, chooseLanguage(state.language, browser.i18n.getUILanguage()))
  render(<Lead state={state} store={browser.storage} />, root)
})
