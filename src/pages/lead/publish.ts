import { type BuiltIn, openRuleSet } from '../../engine/rule-set.ts'
import { refusedBy } from '../../model/expected.ts'
import { type RuleSetFile, ruleSetFileSchema } from '../../model/rule-set.ts'
import { withVersion } from '../../store/rule-sets.ts'

/** Who publishes, why, and on which day (`YYYY-MM-DD`, their own). */
export interface Publishing {
  readonly who: string
  readonly why: string
  readonly when: string
}

/** The versions as they are to be kept now, newest first; or what stands against it. */
export type Published =
  | { readonly ok: true; readonly versions: readonly RuleSetFile[] }
  | { readonly ok: false /** A sentence each. */; readonly troubles: readonly string[] }

/** As many entries as a file takes; the oldest go. */
const longestHistory = 2000

/**
 * Publishes a draft: the versions, newest first, with it at their head, under a version of its own. Refuses one that is not as a rule set
 * must be, or of which a rule of the organisation's own fails its examples, and says which sentence and why.
 */
export function publish(
  draft: RuleSetFile,
  versions: readonly RuleSetFile[],
  { who, why, when }: Publishing,
  builtIn: BuiltIn,
): Published {
  const version = nextVersion([draft, ...versions])
  const history = [{ version, who, when, why }, ...((versions[0] ?? draft).history ?? [])].slice(0, longestHistory)
  const parsed = ruleSetFileSchema.safeParse({ ...draft, version, history })
  if (!parsed.success) return { ok: false, troubles: parsed.error.issues.map(refusedBy) }
  const troubles = openRuleSet(parsed.data, builtIn).refused.filter(
    ({ kind }) => kind === 'own-rule' || kind === 'options',
  )
  return troubles.length === 0
    ? { ok: true, versions: withVersion(versions, parsed.data) }
    : { ok: false, troubles: troubles.map(({ rule, reason }) => `${rule}: ${reason}`) }
}

/** One more than the highest whole number there is among the versions. */
const nextVersion = (files: readonly RuleSetFile[]): string =>
  String(1 + Math.max(0, ...files.map(({ version }) => Number(version)).filter(Number.isSafeInteger)))

/** Brings an earlier version back, as a new one. What was refused of it is refused again; so is a version that is not kept any more. */
export function revert(
  versions: readonly RuleSetFile[],
  version: string,
  publishing: Publishing,
  builtIn: BuiltIn,
): Published {
  const earlier = versions.find((file) => file.version === version)
  return earlier === undefined
    ? { ok: false, troubles: [`Version ${version} is not kept in this browser.`] }
    : publish(earlier, versions, publishing, builtIn)
}
