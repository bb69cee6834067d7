import type { Browser } from 'webextension-polyfill'

/** The steps of the welcome page that can be opened by themselves. */
type Step = 'welcome' | 'practice'

/** Opens the welcome page in a tab of its own, at one of its steps. */
export const openWelcome = async (browser: Pick<Browser, 'runtime' | 'tabs'>, step: Step): Promise<void> => {
  await browser.tabs.create({ url: `${browser.runtime.getURL('welcome.html')}#${step}` })
}
