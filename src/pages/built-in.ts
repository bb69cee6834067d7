/// <reference types="wxt/vite-builder-env" />
import type { BuiltIn } from '../engine/rule-set.ts'
import { refusedBy } from '../model/expected.ts'
import { defaultPreferences } from '../model/preferences.ts'
import { type RulePack, rulePackSchema } from '../model/rule.ts'
import { renamedSchema, ruleSetFileSchema } from '../model/rule-set.ts'

const packs = import.meta.glob('../../rules/packs/*.json', { eager: true, import: 'default' })
const ruleSets = import.meta.glob('../../rules/rule-sets/*.json', { eager: true, import: 'default' })
const [renamed] = Object.values(import.meta.glob('../../rules/renamed.json', { eager: true, import: 'default' }))

/** What comes with the product, and in a sentence each which packs of it are spoilt. */
interface ReadBuiltIn extends BuiltIn {
  readonly spoilt: readonly string[]
}

const read = (): ReadBuiltIn => {
  const parsed = Object.entries(packs).map(([path, pack]) => ({ path, pack: rulePackSchema.safeParse(pack) }))
  const isStandard = ({ id }: { readonly id: string }): number => Number(id === defaultPreferences.ruleSet)
  return {
    packs: parsed.flatMap(({ pack }): RulePack[] => (pack.success ? [pack.data] : [])),
    spoilt: parsed.flatMap(({ path, pack }) => {
      const [issue] = pack.error?.issues ?? []
      return issue === undefined ? [] : [`${path.replace(/^.*\//u, '')}: ${refusedBy(issue)}`]
    }),
    ruleSets: Object.values(ruleSets)
      .map((file) => ruleSetFileSchema.parse(file))
      .sort((a, b) => isStandard(b) - isStandard(a)),
    renamed: renamedSchema.parse(renamed),
  }
}

let known: ReadBuiltIn | null = null

/** What comes with the product, the standard rule set first. It is read when first asked for: the background wakes for much that needs none. */
export const builtIn = (): ReadBuiltIn => {
  known ??= read()
  return known
}
