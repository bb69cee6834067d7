import type { Browser } from 'webextension-polyfill'
import { carryOver } from '../../engine/carry-over.ts'
import type { Lockable } from '../../model/policy.ts'
import type { Preferences } from '../../model/preferences.ts'
import type { RuleSetFile } from '../../model/rule-set.ts'
import type { UnfinishedRule } from '../../model/unfinished-rule.ts'
import type { Area } from '../../store/area.ts'
import type { KeptValue } from '../../store/kept-value.ts'
import { ruleSetDraft, ruleSetPublished, unfinishedRules } from '../../store/rule-sets.ts'
import { readSettings } from '../../store/settings-in-force.ts'
import { builtIn } from '../built-in.ts'
import { type RuleSetInForce, ruleSetInForce } from '../rules-in-force.ts'
import { watchChanges } from '../watch-changes.ts'

/** All that the lead's page shows. */
export interface LeadState {
  readonly language: Preferences['language']
  /** Whether the organisation shows this page to whoever uses this browser. */
  readonly isShown: boolean
  /** Which rules ask in this browser now, and whose choice that is. */
  readonly inForce: RuleSetInForce
  /** What nobody can change in this browser. */
  readonly locked: readonly Lockable[]
  /** Why the policy handed over last is not in force; null where nothing is wrong. */
  readonly policyRefused: string | null
  /** What the lead is at work on; null where nothing was begun. */
  readonly draft: RuleSetFile | null
  /** The organisation's own rules that are not finished yet. */
  readonly unfinished: readonly UnfinishedRule[]
  /** What was published in this browser, newest first. */
  readonly published: readonly RuleSetFile[]
}

/** Calls back with the state of the lead's page, now and whenever the store changes. */
export function watchLeadState(browser: Browser, changed: (state: LeadState) => void): void {
  const { local } = browser.storage
  const [draft, unfinished, versions] = [keptRead(ruleSetDraft), keptRead(unfinishedRules), keptRead(ruleSetPublished)]
  watchChanges(browser, async (isChanged) => {
    const { preferences, policy, pages, locked, policyRefused } = await readSettings(local)
    const kept = await draft(local, isChanged)
    const published = await versions(local, isChanged)
    changed({
      language: preferences.language,
      isShown: pages.includes('lead'),
      inForce: ruleSetInForce({ policy, published, chosen: preferences.ruleSet }, builtIn()),
      locked,
      policyRefused,
      draft: kept === null ? null : carryOver(kept, builtIn().renamed),
      unfinished: await unfinished(local, isChanged),
      published,
    })
  })
}

/** Reads a value when it may be otherwise than it was: a large rule set and its versions take longer than the time between two keys. */
function keptRead<Value>({
  name,
  read,
}: KeptValue<Value>): (area: Area, isChanged: (name: string) => boolean) => Promise<Value> {
  let last: Promise<Value> | null = null
  return (area, isChanged) => {
    if (last === null || isChanged(name)) last = read(area)
    return last
  }
}
