import type { Rule } from '../model/rule.ts'
import type { NotePlace, Override, RuleChange } from '../model/rule-change.ts'
import type { RuleSet } from '../model/rule-set.ts'
import { changedRule } from './changed-rule.ts'

/**
 * The rules for one note: those of the rule set, with its `where` laid over them in order, as far as they apply to the note. `also` are
 * the host profile's own: they come first, so that the rule set has the last word, and cannot bring back what it has off. Gives the same
 * object where nothing applies, so that a checker can be kept.
 */
export function ruleSetFor(ruleSet: RuleSet, place: NotePlace, also: readonly Override[] = []): RuleSet {
  const profiles = also.filter((override) => applies(override, place))
  const own = ruleSet.where.filter((override) => applies(override, place))
  if (profiles.length + own.length === 0) return ruleSet
  const change = (rule: Rule, overrides: readonly Override[]): Rule[] => {
    const changes = overrides.flatMap(({ rules }) => rules[rule.id] ?? [])
    return levelAfter(changes) === 'off' ? [] : [changes.reduce(changedRule, rule)]
  }
  const isBroughtBack = (rule: Rule): boolean =>
    own.some(({ rules }) => levelAfter([rules[rule.id] ?? {}]) !== undefined)
  return {
    ...ruleSet,
    rules: [
      ...ruleSet.rules.flatMap((rule) => change(rule, [...profiles, ...own])),
      ...ruleSet.resting.filter(isBroughtBack).flatMap((rule) => change(rule, own)),
    ],
  }
}

const levelAfter = (changes: readonly RuleChange[]): RuleChange['level'] =>
  changes.findLast(({ level }) => level !== undefined)?.level

const same = (wanted: string | undefined, is: string | undefined): boolean =>
  wanted === undefined || wanted.trim().toLowerCase() === is?.trim().toLowerCase()

const applies = (override: Override, place: NotePlace): boolean =>
  same(override.category, place.category) && same(override.noteType, place.noteType) && same(override.host, place.host)
