import { render } from 'preact'
import browser from 'webextension-polyfill'
import { Popup } from '../../src/pages/popup/popup.tsx'
import { watchPopupState } from '../../src/pages/popup/popup-state.ts'
import { readSiteState } from '../../src/sites/site-state.ts'
import { switchOff, switchOn } from '../../src/sites/switch-site.ts'

const root = document.querySelector('#popup')
const [tab] = await browser.tabs.query({ active: true, currentWindow: true })

watchPopupState(browser, tab, readSiteState, (state) => {
  if (root === null) return
  const turn = state.site.on ? switchOff : switchOn
  render(<Popup state={state} turnSite={() => void turn(browser, state.site)} store={browser.storage.local} />, root)
})
