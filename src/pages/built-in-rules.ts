/// <reference types="wxt/vite-builder-env" />
import standard from '../../rules/rule-sets/standard.json'
import { openRuleSet } from '../engine/rule-set.ts'
import type { RulesInUse } from '../messages/from-popup.ts'
import { type RulePack, rulePackSchema } from '../model/rule.ts'
import { type RuleSet, ruleSetFileSchema } from '../model/rule-set.ts'

/** The rules at work, and what the popup says of them. */
export interface Rules {
  readonly ruleSet: RuleSet
  readonly inUse: RulesInUse
}

const packs = import.meta.glob('../../rules/packs/*.json', { eager: true, import: 'default' })

const open = (): Rules => {
  const read = Object.entries(packs).map(([path, pack]) => ({ path, pack: rulePackSchema.safeParse(pack) }))
  const usable = read.flatMap(({ pack }): RulePack[] => (pack.success ? [pack.data] : []))
  const spoilt = read.flatMap(({ path, pack }) =>
    pack.success ? [] : [`${path.replace(/^.*\//u, '')}: ${said(pack.error)}`],
  )
  const { ruleSet, refused } = openRuleSet(ruleSetFileSchema.parse(standard), usable)
  const told = refused.map(({ pack, rule, reason }) => `${pack}${rule === null ? '' : `, ${rule}`}: ${reason}`)
  return { ruleSet, inUse: { title: ruleSet.title, version: ruleSet.version, refused: [...spoilt, ...told] } }
}

const said = ({ issues }: { readonly issues: readonly { readonly path: PropertyKey[]; readonly message: string }[] }) =>
  `at ${issues[0]?.path.join('.') || 'the top'}: ${issues[0]?.message ?? 'not as expected'}.`

let opened: Rules | undefined

/**
 * The rules that come with the product; a pack that is spoilt or fails its own examples is left out and told. They are opened when first
 * asked for, which takes a quarter of a second: the background wakes for many things that need no rules.
 */
export const builtInRules = (): Rules => {
  opened ??= open()
  return opened
}
