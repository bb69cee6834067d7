import type { Browser } from 'webextension-polyfill'
import type { FieldChoice } from '../model/field-choice.ts'
import { changeKept } from '../store/change-kept.ts'
import { fieldChoices } from '../store/field-choices.ts'
import { offSites } from '../store/off-sites.ts'
import { orElse } from '../store/or-else.ts'
import { sitePattern, takesIn } from './match-pattern.ts'
import { readSitesOn, type SitesOn } from './sites-on.ts'

/** A site of which something is remembered: that it is on, that it was switched off by hand, or fields of it. */
export interface KnownSite {
  readonly pattern: string
  readonly on: boolean
  /** Whether the organisation's build has access for good. */
  readonly required: boolean
  readonly choices: readonly FieldChoice[]
}

const patternOf = ({ site }: FieldChoice): string => sitePattern(site) ?? site

/** The sites that are on or off and those of the choices, by pattern; `required` is what the organisation's build has access to. */
export const knownSites = (
  { granted, off }: SitesOn,
  required: readonly string[],
  choices: readonly FieldChoice[],
): KnownSite[] =>
  [...new Set([...granted, ...off, ...choices.map(patternOf)])].sort().map((pattern) => {
    const isWithin = (wider: string): boolean => wider === pattern || takesIn(wider, pattern)
    return {
      pattern,
      on: granted.some(isWithin) && !off.some(isWithin),
      required: required.some(isWithin),
      choices: choices.filter((choice) => patternOf(choice) === pattern),
    }
  })

/** All sites of which something is remembered. */
export const readKnownSites = async (browser: Browser): Promise<KnownSite[]> =>
  knownSites(
    await readSitesOn(browser),
    browser.runtime.getManifest().host_permissions ?? [],
    await fieldChoices.read(browser.storage.local),
  )

/** Forgets a site: what was chosen for its fields, and, unless the organisation's build is there for good, its access. */
export const forgetSite = async (browser: Browser, { pattern, required }: KnownSite): Promise<void> => {
  await changeKept(browser.storage, fieldChoices, (choices) =>
    choices.filter((choice) => patternOf(choice) !== pattern),
  )
  if (required) return
  await orElse(() => browser.permissions.remove({ origins: [pattern] }), false)
  if (await browser.permissions.contains({ origins: [pattern] })) return
  await changeKept(browser.storage, offSites, (off) => off.filter((site) => site !== pattern))
}
