import type { Browser } from 'webextension-polyfill'
import { sitePattern, takesIn } from './match-pattern.ts'
import { isOn, readSitesOn } from './sites-on.ts'

/** How things stand with one site. */
export interface SiteState {
  /** The site's own pattern, to ask for or give back; null where no extension can run. */
  readonly pattern: string | null
  readonly on: boolean
  /** Whether the organisation's build has access for good, so that it can be switched off but not given back. */
  readonly required: boolean
}

/** How things stand with the site of an address; an unknown address is one where no extension can run. */
export const readSiteState = async (browser: Browser, address: string | undefined): Promise<SiteState> => {
  const pattern = address === undefined ? null : sitePattern(address)
  if (address === undefined || pattern === null) return { pattern: null, on: false, required: false }
  const required = browser.runtime.getManifest().host_permissions ?? []
  return {
    pattern,
    on: isOn(await readSitesOn(browser), address),
    required: required.some((host) => takesIn(host, address)),
  }
}
