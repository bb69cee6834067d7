import type { Lockable, OwnPage, Policy } from '../model/policy.ts'
import { lockableSchema, ownPageSchema } from '../model/policy.ts'
import type { Preferences } from '../model/preferences.ts'
import type { Area } from './area.ts'
import { type KeptPolicy, keptPolicy } from './kept-policy.ts'
import { keptPreferences } from './kept-preferences.ts'

/** What holds in this browser: what its user chose, with the organisation's policy laid over it. */
export interface SettingsInForce {
  readonly preferences: Preferences
  /** What nobody can change in this browser. */
  readonly locked: readonly Lockable[]
  /** Which of the extension's own pages are shown. */
  readonly pages: readonly OwnPage[]
  /** The sites that the organisation wants it on. */
  readonly sites: readonly string[]
  readonly policy: Policy | null
  /** Why the policy that the browser handed over last is not in force, and one before it is; null where nothing is wrong. */
  readonly policyRefused: string | null
}

/** A policy laid over preferences: what it gives a value for has that value, and is locked. */
export function laidOver(
  preferences: Preferences,
  { policy, refused }: Pick<KeptPolicy, 'policy' | 'refused'>,
): SettingsInForce {
  const { gentleness, beforeSave, language, ruleSet, pages, sites = [], locked = [] } = policy ?? {}
  const given = Object.entries({ gentleness, beforeSave, language, ruleSet }).filter(([, value]) => value !== undefined)
  const names = new Set([...locked, ...given.map(([name]) => name)])
  return {
    preferences: {
      ...preferences,
      ...(gentleness !== undefined && { gentleness }),
      ...(beforeSave !== undefined && { beforeSave }),
      ...(language !== undefined && { language }),
      ...(names.has('pause') && { pausedUntil: null }),
    },
    locked: lockableSchema.options.filter((name) => names.has(name)),
    pages: pages ?? ownPageSchema.options,
    sites,
    policy,
    policyRefused: refused,
  }
}

/** What holds in this browser now. */
export const readSettings = async (local: Area): Promise<SettingsInForce> =>
  laidOver(await keptPreferences.read(local), await keptPolicy.read(local))
