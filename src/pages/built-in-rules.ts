/// <reference types="wxt/vite-builder-env" />
import { openRuleSet } from '../engine/rule-set.ts'
import type { Rules } from '../messages/from-popup.ts'
import { defaultPreferences } from '../model/preferences.ts'
import { type RulePack, rulePackSchema } from '../model/rule.ts'
import { renamedSchema, ruleSetFileSchema } from '../model/rule-set.ts'

const packs = import.meta.glob('../../rules/packs/*.json', { eager: true, import: 'default' })
const ruleSets = import.meta.glob('../../rules/rule-sets/*.json', { eager: true, import: 'default' })

const renamed = import.meta.glob('../../rules/renamed.json', { eager: true, import: 'default' })

const pathOf = (id: string): string => `../../rules/rule-sets/${id}.json`

const open = (id: string): Rules => {
  const read = Object.entries(packs).map(([path, pack]) => ({ path, pack: rulePackSchema.safeParse(pack) }))
  const usable = read.flatMap(({ pack }): RulePack[] => (pack.success ? [pack.data] : []))
  const spoilt = read.flatMap(({ path, pack }) =>
    pack.success ? [] : [`${path.replace(/^.*\//u, '')}: ${said(pack.error)}`],
  )
  const { ruleSet, refused } = openRuleSet(ruleSetFileSchema.parse(ruleSets[pathOf(id)]), {
    packs: usable,
    ruleSets: Object.values(ruleSets).map((file) => ruleSetFileSchema.parse(file)),
    renamed: renamedSchema.parse(Object.values(renamed)[0]),
  })
  const told = refused.map(({ pack, rule, reason }) => `${pack}${rule === null ? '' : `, ${rule}`}: ${reason}`)
  return { ruleSet, inUse: { title: ruleSet.title, version: ruleSet.version, refused: [...spoilt, ...told] } }
}

const said = ({ issues }: { readonly issues: readonly { readonly path: PropertyKey[]; readonly message: string }[] }) =>
  `at ${issues[0]?.path.join('.') || 'the top'}: ${issues[0]?.message ?? 'not as expected'}.`

const opened = new Map<string, Rules>()

/**
 * A rule set that comes with the product, by its id; the standard one where there is none of that id. A pack that is spoilt or fails its own
 * examples is left out and told. It is opened when first asked for, which takes a quarter of a second: the background wakes for many
 * things that need no rules.
 */
export const builtInRules = (id: string): Rules => {
  const known = pathOf(id) in ruleSets ? id : defaultPreferences.ruleSet
  const rules = opened.get(known) ?? open(known)
  opened.set(known, rules)
  return rules
}
