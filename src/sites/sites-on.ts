import type { Area } from '../store/area.ts'
import { offSites } from '../store/off-sites.ts'
import { readSettings, type SettingsInForce } from '../store/settings-in-force.ts'
import { isSitePattern, takesIn } from './match-pattern.ts'

/** Where the extension is at work, as match patterns: on whatever `granted` takes in and `off` does not. */
export interface SitesOn {
  readonly granted: readonly string[]
  readonly off: readonly string[]
}

/** The part of the browser that knows what was granted and switched off. */
interface WithGrants {
  readonly permissions: { getAll(): Promise<{ readonly origins?: string[] }> }
  readonly storage: { readonly local: Area }
}

/**
 * What the browser has granted, less what was switched off by hand. The browser's own list is the only one of granted sites. Where the
 * organisation's policy locks the sites, those of it cannot be switched off by hand.
 */
export const readSitesOn = async (browser: WithGrants): Promise<SitesOn> => {
  const { origins } = await browser.permissions.getAll()
  const isSite = (pattern: string) => isSitePattern(pattern) || pattern === '<all_urls>'
  const settings = await readSettings(browser.storage.local)
  const isHeld = (pattern: string): boolean => isLocked(settings, pattern)
  const off = (await offSites.read(browser.storage.local)).filter((pattern) => isSite(pattern) && !isHeld(pattern))
  return { granted: (origins ?? []).filter(isSite), off }
}

/** Whether the organisation wants it on the site of an address. */
export const isWanted = ({ sites }: Pick<SettingsInForce, 'sites'>, address: string): boolean =>
  sites.some((pattern) => pattern === address || takesIn(pattern, address))

/** Whether the site of an address, or that of a pattern, is the organisation's, and nobody can switch it off. */
export const isLocked = (settings: Pick<SettingsInForce, 'sites' | 'locked'>, address: string): boolean =>
  settings.locked.includes('sites') && isWanted(settings, address)

/** Whether the extension is at work on the site of an address. */
export const isOn = (sites: SitesOn, address: string): boolean =>
  sites.granted.some((pattern) => takesIn(pattern, address)) && !sites.off.some((pattern) => takesIn(pattern, address))
