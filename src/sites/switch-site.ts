import type { Browser } from 'webextension-polyfill'
import { changeKept } from '../store/change-kept.ts'
import { offSites } from '../store/off-sites.ts'
import { orElse } from '../store/or-else.ts'
import type { SiteState } from './site-state.ts'

/**
 * Switches a site on: asks the browser for access to that site alone. Call it in the click itself and before any `await`, or the browser
 * refuses to ask. The rest follows in the background, which hears of what was granted, even if the popup closes over the browser's question. Gives
 * whether access is there now.
 */
export const switchOn = async (
  browser: Browser,
  { pattern, required }: Pick<SiteState, 'pattern' | 'required'>,
): Promise<boolean> => {
  if (pattern === null) return false
  const granted = required || (await browser.permissions.request({ origins: [pattern] }))
  await changeKept(browser.storage, offSites, (off) => off.filter((site) => site !== pattern))
  return granted
}

/** Switches a site off: gives its access back; where that is required or part of a wider grant, remembers that it is off. */
export const switchOff = async (
  browser: Browser,
  { pattern, required }: Pick<SiteState, 'pattern' | 'required'>,
): Promise<void> => {
  if (pattern === null) return
  if (!required) await orElse(() => browser.permissions.remove({ origins: [pattern] }), false)
  if (await browser.permissions.contains({ origins: [pattern] }))
    await changeKept(browser.storage, offSites, (off) => [...off, pattern])
}
