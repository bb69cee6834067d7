import { wordsOfTerm } from '../../../engine/changed-rule.ts'
import { type Rule, type Source, sourceSchema } from '../../../model/rule.ts'
import type { Override, RuleChange } from '../../../model/rule-change.ts'
import type { RuleSetFile } from '../../../model/rule-set.ts'

/** One change of a draft. It looks at the draft it is given alone, so that of two that follow closely neither is lost. */
export type Change = (file: RuleSetFile) => RuleSetFile
type Place = Omit<Override, 'rules'>

/** A change without what is undefined in it or says nothing; null where nothing is left of it. */
function trimmed(change: RuleChange): RuleChange | null {
  const kept = Object.entries(change).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  )
  return kept.length === 0 ? null : Object.fromEntries(kept)
}

const withRule = (rules: RuleSetFile['rules'], id: string, change: RuleChange): RuleSetFile['rules'] => {
  const { [id]: before, ...others } = rules
  const after = trimmed({ ...before, ...change })
  return after === null ? others : { ...others, [id]: after }
}

/** Lays a change over what is changed in a rule already; what is undefined in it is put back to as the rule comes. */
export const withChange =
  (id: string, change: RuleChange): Change =>
  (file) => ({ ...file, rules: withRule(file.rules, id, change) })

/** Changes parts of the source that a rule names; where they would make none, as while its address is half written, nothing. */
export const withSource =
  (base: Rule, id: string, changes: Partial<Source>): Change =>
  (file) => {
    const { link, ...named } = { ...(file.rules[id]?.source ?? base.source), ...changes }
    const { data: source } = sourceSchema.safeParse(link ? { ...named, link } : named)
    return source === undefined ? file : withChange(id, { source })(file)
  }

const samePlace = (one: Place, other: Place): boolean =>
  one.category === other.category && one.noteType === other.noteType && one.host === other.host

/** How a rule stands in some notes only; undefined puts it back to how it stands in all. */
export const withLevelWhere =
  (id: string, place: Place, level: RuleChange['level']): Change =>
  (file) => {
    const before = file.where ?? []
    const known = before.some((override) => samePlace(override, place))
    const all = known ? before : [...before, { ...place, rules: {} }]
    const where = all.map((override) =>
      samePlace(override, place) ? { ...override, rules: withRule(override.rules, id, { level }) } : override,
    )
    return { ...file, where: where.filter(({ rules }) => Object.keys(rules).length > 0) }
  }

/** Adds terms to a rule, each with what it means or another way to say it, where that is known. A term that was taken away comes back. */
export const withTerms =
  (id: string, added: readonly Rule['terms'][number][]): Change =>
  (file) => {
    const { addTerms = [], removeTerms = [] } = file.rules[id] ?? {}
    const words = new Set(added.map(wordsOfTerm))
    return withChange(id, {
      addTerms: [...addTerms.filter((term) => !words.has(wordsOfTerm(term))), ...added],
      removeTerms: removeTerms.filter((term) => !words.has(term)),
    })(file)
  }

/** Takes a term away: one that was added is no longer added, one that the rule brings is no longer asked about. */
export const withoutTerm =
  (base: Rule | undefined, id: string, gone: string): Change =>
  (file) => {
    const { addTerms = [], removeTerms = [] } = file.rules[id] ?? {}
    const isBuiltIn = base?.terms.some((term) => wordsOfTerm(term) === gone) ?? false
    return withChange(id, {
      addTerms: addTerms.filter((term) => wordsOfTerm(term) !== gone),
      removeTerms: isBuiltIn ? [...new Set([...removeTerms, gone])] : removeTerms,
    })(file)
  }

/** Has a rule ask again about a term of its own that was taken away. */
export const withTermBack =
  (id: string, back: string): Change =>
  (file) =>
    withChange(id, { removeTerms: (file.rules[id]?.removeTerms ?? []).filter((term) => term !== back) })(file)

/** Takes out all that is chosen for a rule, as for one that there is no more. */
export const withoutChoices =
  (id: string): Change =>
  (file) => {
    const { [id]: _, ...rules } = file.rules
    const where = (file.where ?? []).map((override) => ({
      ...override,
      rules: Object.fromEntries(Object.entries(override.rules).filter(([rule]) => rule !== id)),
    }))
    return {
      ...file,
      rules,
      ...(file.where && { where: where.filter((override) => Object.keys(override.rules).length > 0) }),
      ...(file.allowed && { allowed: file.allowed.filter((one) => typeof one === 'string' || one.rule !== id) }),
    }
  }
