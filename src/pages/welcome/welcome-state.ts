import type { Browser } from 'webextension-polyfill'
import type { Keys } from '../../model/keys.ts'
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
  readonly ruleSet: RuleSet
  readonly preferences: Preferences
  readonly keys: Keys
  readonly sites: readonly Site[]
}

/** Calls back with the welcome page's state, now and whenever permissions or the store change. */
export function watchWelcomeState<Site extends SiteOn>(
  browser: Browser,
  sites: (browser: Browser) => Promise<readonly Site[]>,
  changed: (state: WelcomeState<Site>) => void,
): void {
  watchChanges(browser, async () =>
    changed({
      ruleSet: (await rulesInForce(browser.storage.local)).ruleSet,
      preferences: (await readSettings(browser.storage.local)).preferences,
      keys: await keptKeys.read(browser.storage.local),
      sites: (await sites(browser)).filter(({ on }) => on),
    }),
  )
}
