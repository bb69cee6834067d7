/// <reference types="vite/client" />
import standard from '../../rules/rule-sets/standard.json'
import { type RulePack, rulePackSchema } from '../model/rule.ts'
import { type RuleSetFile, ruleSetFileSchema } from '../model/rule-set.ts'

const packs = import.meta.glob('../../rules/packs/*.json', { eager: true, import: 'default' })

/** The rule set and the packs that come with the product. Throws where the package itself is spoilt. */
export const builtIn = (): { readonly file: RuleSetFile; readonly packs: readonly RulePack[] } => ({
  file: ruleSetFileSchema.parse(standard),
  packs: Object.values(packs).map((pack) => rulePackSchema.parse(pack)),
})
