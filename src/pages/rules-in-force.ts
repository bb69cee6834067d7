import { type BuiltIn, openRuleSet, reasonsOfNone } from '../engine/rule-set.ts'
import type { Rules, RulesInUse } from '../messages/from-popup.ts'
import type { Policy } from '../model/policy.ts'
import { isRuleSetText } from '../model/read-policy.ts'
import { readRuleSet } from '../model/read-rule-set.ts'
import type { RuleSetFile } from '../model/rule-set.ts'
import type { Area } from '../store/area.ts'
import { ruleSetPublished } from '../store/rule-sets.ts'
import { readSettings } from '../store/settings-in-force.ts'
import { builtIn } from './built-in.ts'

/** Which rule set is in force, as a file, and whose choice that is. */
export interface RuleSetInForce {
  readonly file: RuleSetFile
  readonly from: RulesInUse['from']
}

interface Choices {
  readonly policy: Policy | null
  /** Newest first. */
  readonly published: readonly RuleSetFile[]
  /** The id of the built-in rule set that this browser's user chose. */
  readonly chosen: string
}

/** The policy’s rule set, else the one published in this browser, else the built-in one that its user chose; with the policy’s lists. */
export function ruleSetInForce({ policy, published, chosen }: Choices, { ruleSets }: BuiltIn): RuleSetInForce {
  const [newest] = published
  const given = policy?.ruleSet
  const found: RuleSetInForce =
    given !== undefined
      ? { from: 'policy', file: policyFile(given, ruleSets) }
      : newest !== undefined
        ? { from: 'published', file: newest }
        : { from: 'built-in', file: ruleSets.find((file) => file.id === chosen) ?? ruleSets[0] ?? basedOnly }
  const base = ruleSets.find(({ id }) => id === found.file.basedOn)
  return { ...found, file: withLists(found.file, base, policy) }
}

/** Where nothing is known of a rule set but what it is based on: opening it tells so, and takes the standard one in its place. */
const basedOnly: RuleSetFile = { format: 2, id: 'none', version: '1', title: 'Recordwell', basedOn: 'none', rules: {} }

function policyFile(given: string, ruleSets: readonly RuleSetFile[]): RuleSetFile {
  const read = isRuleSetText(given) ? readRuleSet(given) : null
  if (read?.ok) return read.file
  return ruleSets.find(({ id }) => id === given) ?? { ...basedOnly, basedOn: given }
}

/** `toOverwrite` puts a policy's list in place of the rule set's own, `toAdd` puts it after; what stands in both is the policy's. An empty list changes nothing. */
function withLists(file: RuleSetFile, base: RuleSetFile | undefined, policy: Policy | null): RuleSetFile {
  const { toAdd = {}, toOverwrite = {} } = policy ?? {}
  const list = <Item>(own: readonly Item[] = [], over: readonly Item[] = [], more: readonly Item[] = []): Item[] => [
    ...new Map([...(over.length > 0 ? over : own), ...more].map((item) => [nameIn(item), item])).values(),
  ]
  const allowed = list(file.allowed, toOverwrite.allowed, toAdd.allowed)
  const acronyms = list(file.acronyms, toOverwrite.acronyms, toAdd.acronyms)
  const reasons = list(file.reasons ?? base?.reasons ?? reasonsOfNone, toOverwrite.reasons, toAdd.reasons)
  return {
    ...file,
    ...(allowed.length > 0 && { allowed }),
    ...(acronyms.length > 0 && { acronyms }),
    ...(reasons.length > 0 && { reasons }),
  }
}

/** Letters are known by themselves, whatever they mean; everything else by all of it. */
const nameIn = (item: unknown): string =>
  typeof item === 'object' && item !== null && 'means' in item && 'term' in item
    ? String(item.term)
    : JSON.stringify(item)

let last: { readonly key: string; readonly rules: Rules } | null = null

/** The rules at work in this browser. They are opened when first asked for and when they change, which takes a quarter of a second. */
export const rulesInForce = async (local: Area): Promise<Rules> => {
  const { policy, policyRefused, preferences } = await readSettings(local)
  const published = (await ruleSetPublished.read(local)).slice(0, 1)
  const choices = { policy, published, chosen: preferences.ruleSet }
  const key = JSON.stringify([choices, policyRefused])
  if (last?.key === key) return last.rules
  const known = builtIn()
  const { file, from } = ruleSetInForce(choices, known)
  const { ruleSet, refused } = openRuleSet(file, known)
  const told = refused.map(({ pack, rule, reason }) => `${pack}${rule === null ? '' : `, ${rule}`}: ${reason}`)
  const { id, version, title, organisation } = ruleSet
  const rules = {
    ruleSet,
    inUse: { id, version, title, organisation, from, policyRefused, refused: [...known.spoilt, ...told] },
  }
  last = { key, rules }
  return rules
}
