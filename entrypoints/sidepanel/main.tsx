import browser from 'webextension-polyfill'
import { runPanel } from '../../src/pages/panel/run-panel.tsx'
import { readSiteState } from '../../src/sites/site-state.ts'

const root = document.querySelector('#panel')
if (root !== null) await runPanel(browser, root, (address) => readSiteState(browser, address))
