import type { Rule, RulePack } from '../model/rule.ts'
import type { Override, RuleChange, RuleChanges } from '../model/rule-change.ts'
import type { Renamed, RuleSet, RuleSetFile } from '../model/rule-set.ts'
import { carryOver } from './carry-over.ts'
import { changedRule } from './changed-rule.ts'
import { createChecker } from './checker.ts'
import { houseChanges } from './house-changes.ts'
import { withoutAllowed } from './without-allowed.ts'
import { wrongIn } from './wrong-in.ts'

/** Something of a rule set that is left out, and a sentence that says which rule, what is wrong and what to do. */
export interface Refused {
  /**
   * `pack`: the whole pack is left out, with this. `own-rule`: a rule of the organisation's own is. `options`: the rule keeps its own.
   * `gone`: a choice for a rule, a pack or a rule set that does not exist, or not any more.
   */
  readonly kind: 'pack' | 'own-rule' | 'options' | 'gone'
  readonly pack: string
  readonly rule: string | null
  readonly reason: string
}

/** What comes with the product, and rule sets are based on. */
export interface BuiltIn {
  readonly packs: readonly RulePack[]
  readonly ruleSets: readonly RuleSetFile[]
  readonly renamed: Renamed
}

export interface OpenedRuleSet {
  readonly ruleSet: RuleSet
  readonly refused: readonly Refused[]
}

/**
 * An organisation's rule set with its rules in it, its own levels, terms and wording applied. What cannot be used is
 * left out and told; the rest goes on. A pack whose rules fail their own examples is refused whole, a rule of the organisation's own alone.
 */
export function openRuleSet(given: RuleSetFile, builtIn: BuiltIn): OpenedRuleSet {
  const file = carryOver(given, builtIn.renamed)
  const refused: Refused[] = []
  const tell: Tell = (kind, rule, reason) => {
    refused.push({ kind, pack: file.id, rule, reason })
  }
  const base = baseOf(file, builtIn, tell)
  const rules: Rule[] = []
  for (const id of packsOf(base ?? file)) {
    const pack = builtIn.packs.find((one) => one.id === id)
    const wrong = pack?.rules.flatMap((rule) => wrongIn(rule, rules).map((reason) => ({ rule: rule.id, reason }))) ?? []
    if (pack === undefined) refused.push({ kind: 'gone', pack: id, rule: null, reason: noPack(id) })
    else if (wrong.length === 0) rules.push(...pack.rules)
    else refused.push(...wrong.map((one) => ({ kind: 'pack' as const, pack: id, ...one })))
  }
  for (const rule of file.ownRules ?? []) {
    const wrong = wrongIn(rule, rules)
    for (const reason of wrong) tell('own-rule', rule.id, reason)
    if (wrong.length === 0) rules.push(rule)
  }
  const layers = [...(base === null ? [] : layersOf(base, rules)), ...layersOf(file, rules)]
  const permit = withoutAllowed([...(base?.allowed ?? []), ...(file.allowed ?? [])])
  tellUnknown(file, rules, tell)
  const changed = rules.map((rule) => {
    const changes = layers.flatMap((layer) => layer[rule.id] ?? [])
    const after = changes.reduce((one, change) => changedRule(one, takenBy(one, change, tell)), rule)
    const isOff = changes.findLast(({ level }) => level !== undefined)?.level === 'off'
    return { rule: permit(after), isOff }
  })
  const where = [...(base?.where ?? []), ...(file.where ?? [])]
  return {
    ruleSet: {
      id: file.id,
      version: file.version,
      title: file.title,
      organisation: file.organisation ?? null,
      rules: changed.flatMap(({ rule, isOff }) => (isOff ? [] : rule)),
      resting: changed.flatMap(({ rule, isOff }) => (isOff ? rule : [])),
      where: where.map((override) => ({ ...override, rules: takenChanges(override, changed, tell) })),
      reasons: file.reasons ?? base?.reasons ?? reasonsOfNone,
    },
    refused,
  }
}

/** What there is to keep words for where neither a rule set nor what it is based on says so. */
export const reasonsOfNone: readonly string[] = ['Not known']

/** The rules that a file changes, as they are without its changes: those that are off among them. */
export function rulesBeneath({ format, id, version, title, basedOn }: RuleSetFile, builtIn: BuiltIn): Rule[] {
  const { rules, resting } = openRuleSet({ format, id, version, title, basedOn, rules: {} }, builtIn).ruleSet
  return [...rules, ...resting]
}

type Tell = (kind: Refused['kind'], rule: string | null, reason: string) => void

const noPack = (id: string): string => `There is no rule pack called ${id}: check its name, or add its file.`

const packsOf = ({ basedOn }: RuleSetFile): readonly string[] => (typeof basedOn === 'string' ? [] : basedOn)

/** The built-in rule set that a file is based on; the first there is, where it has gone; null where the file takes packs. */
function baseOf({ basedOn }: RuleSetFile, { ruleSets }: BuiltIn, tell: Tell): RuleSetFile | null {
  if (typeof basedOn !== 'string') return null
  const found = ruleSets.find(({ id }) => id === basedOn)
  if (found !== undefined) return found
  const [instead = null] = ruleSets
  tell(
    'gone',
    null,
    `There is no built-in rule set called ${basedOn}: ${instead?.title ?? 'nothing'} is taken in its place.`,
  )
  return instead
}

const layersOf = (file: RuleSetFile, rules: readonly Rule[]): RuleChanges[] => [
  ...houseChanges(file, rules),
  file.rules,
]

function tellUnknown(file: RuleSetFile, rules: readonly Rule[], tell: Tell): void {
  const named = [file.rules, ...(file.where ?? []).map((override) => override.rules)].flatMap((one) => Object.keys(one))
  const allowed = (file.allowed ?? []).flatMap((one) => (typeof one === 'string' ? [] : one.rule))
  for (const id of new Set([...named, ...allowed]))
    if (!rules.some((rule) => rule.id === id))
      tell('gone', id, `The rule set changes a rule that none of its packs has: ${id}.`)
}

/** A change as far as the rule's check takes its options. */
function takenBy(rule: Rule, change: RuleChange, tell: Tell): RuleChange {
  if (change.options === undefined) return change
  try {
    createChecker({ rules: [{ ...rule, terms: [], options: { ...rule.options, ...change.options } }] })
    return change
  } catch {
    tell(
      'options',
      rule.id,
      `The rule set gives ${rule.id} options that its check, ${rule.check}, does not take: the rule keeps its own.`,
    )
    return { ...change, options: undefined }
  }
}

const takenChanges = ({ rules }: Override, changed: readonly { readonly rule: Rule }[], tell: Tell): RuleChanges =>
  Object.fromEntries(
    changed.flatMap(({ rule }) => {
      const change = rules[rule.id]
      return change === undefined ? [] : [[rule.id, takenBy(rule, change, tell)]]
    }),
  )
