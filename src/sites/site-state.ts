import type { Browser } from 'webextension-polyfill'
import { readSettings } from '../store/settings-in-force.ts'
import { sitePattern, takesIn } from './match-pattern.ts'
import { isLocked, isOn, isWanted, readSitesOn } from './sites-on.ts'

/** How things stand with one site. */
export interface SiteState {
  /** The site's own pattern, to ask for or give back; null where no extension can run. */
  readonly pattern: string | null
  readonly on: boolean
  /** Whether the organisation's build has access for good, so that it can be switched off but not given back. */
  readonly required: boolean
  /** Whether the organisation's policy wants it on there, and whether it cannot be switched off. */
  readonly wanted: boolean
  readonly locked: boolean
}

/** How things stand with the site of an address; an unknown address is one where no extension can run. */
export const readSiteState = async (browser: Browser, address: string | undefined): Promise<SiteState> => {
  const pattern = address === undefined ? null : sitePattern(address)
  if (address === undefined || pattern === null)
    return { pattern: null, on: false, required: false, wanted: false, locked: false }
  const settings = await readSettings(browser.storage.local)
  const on = isOn(await readSitesOn(browser), address)
  const required = browser.runtime.getManifest().host_permissions ?? []
  return {
    pattern,
    on,
    wanted: isWanted(settings, address),
    // Switching it on takes the person's own click, whoever wants it.
    locked: on && isLocked(settings, address),
    required: required.some((host) => takesIn(host, address)),
  }
}
