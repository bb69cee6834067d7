import type { Browser } from 'webextension-polyfill'
import { offSites } from '../store/off-sites.ts'
import { isSitePattern, takesIn } from './match-pattern.ts'

/** Where the extension is at work, as match patterns: on whatever `granted` takes in and `off` does not. */
export interface SitesOn {
  readonly granted: readonly string[]
  readonly off: readonly string[]
}

/** What the browser has granted, less what was switched off by hand. The browser's own list is the only one of granted sites. */
export const readSitesOn = async (browser: Pick<Browser, 'permissions' | 'storage'>): Promise<SitesOn> => {
  const { origins } = await browser.permissions.getAll()
  const isSite = (pattern: string) => isSitePattern(pattern) || pattern === '<all_urls>'
  return { granted: (origins ?? []).filter(isSite), off: (await offSites.read(browser.storage.local)).filter(isSite) }
}

/** Whether the extension is at work on the site of an address. */
export const isOn = (sites: SitesOn, address: string): boolean =>
  sites.granted.some((pattern) => takesIn(pattern, address)) && !sites.off.some((pattern) => takesIn(pattern, address))
