import type { Browser } from 'webextension-polyfill'
import type { Keys } from '../../model/keys.ts'
import type { Lockable } from '../../model/policy.ts'
import type { Preferences } from '../../model/preferences.ts'
import type { RuleSet } from '../../model/rule-set.ts'
import { keptKeys } from '../../store/kept-keys.ts'
import { readSettings } from '../../store/settings-in-force.ts'
import { rulesInForce } from '../rules-in-force.ts'
import { watchChanges } from '../watch-changes.ts'

/** A site that is on, as far as the welcome page shows it. */
export interface SiteOn {
  readonly pattern: string
  readonly on: boolean
  readonly required: boolean
}

/** All that the welcome page shows. */
export interface WelcomeState<Site extends SiteOn = SiteOn> {
  /** The rules at work; null until they are opened. */
  readonly ruleSet: RuleSet | null
  readonly preferences: Preferences
  /** What the organisation has set, and nobody can change here. */
  readonly locked: readonly Lockable[]
  readonly keys: Keys
  readonly sites: readonly Site[]
}

/** Calls back with the welcome page's state, now and whenever permissions or the store change. */
export function watchWelcomeState<Site extends SiteOn>(
  browser: Browser,
  sites: (browser: Browser) => Promise<readonly Site[]>,
  changed: (state: WelcomeState<Site>) => void,
): void {
  const { local } = browser.storage
  let ruleSet: RuleSet | null = null
  watchChanges(browser, async () => {
    const { preferences, locked } = await readSettings(local)
    const keys = await keptKeys.read(local)
    const known = { preferences, locked, keys, sites: (await sites(browser)).filter(({ on }) => on) }
    // The rules take a quarter of a second to open, and the first step needs none.
    changed({ ...known, ruleSet })
    const { ruleSet: inForce, inUse } = await rulesInForce(local)
    ruleSet = inForce
    changed({ ...known, ruleSet, locked: inUse.from === 'published' ? [...locked, 'ruleSet'] : locked })
  })
}
