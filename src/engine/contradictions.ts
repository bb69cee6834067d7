import type { Rule } from '../model/rule.ts'
import type { Override, RuleChanges } from '../model/rule-change.ts'
import type { Allowed, RuleSetFile } from '../model/rule-set.ts'
import { wordsOfTerm } from './changed-rule.ts'
import { houseChanges } from './house-changes.ts'

/**
 * What in a rule set says one thing and another, or does nothing, each as a sentence for whoever wrote it. `rules` are those that it is
 * based on, before its changes.
 */
export function contradictions(file: RuleSetFile, rules: readonly Rule[]): string[] {
  const { where = [], acronyms = [], allowed = [], ownRules = [] } = file
  const own = ownRules.map(({ id, terms }) => ({ id, terms: terms.map(wordsOfTerm) }))
  const added = [...addedIn(file.rules), ...where.flatMap((override) => addedIn(override.rules)), ...own]
  const meanings = Map.groupBy(acronyms, ({ term }) => term)
  return [
    ...added.flatMap(({ id, terms }) =>
      allowedOf(allowed, id, terms).map((term) => `“${term}” is allowed, and ${id} asks about it.`),
    ),
    ...acronyms.flatMap(({ term }) =>
      allowed.includes(term) ? [`“${term}” is allowed, and is asked about as an acronym.`] : [],
    ),
    ...[file.rules, ...where.map((override) => override.rules)].flatMap(addedAndTaken),
    ...[...meanings].flatMap(([term, all]) =>
      new Set(all.map(({ means }) => means)).size > 1
        ? [`“${term}” has two meanings: ${all.map(({ means }) => means).join(' and ')}.`]
        : [],
    ),
    ...twice('reason', file.reasons ?? []),
    ...twice(
      'own rule',
      own.map(({ id }) => id),
    ),
    ...whereAgainst(where),
    ...againstHouse(file, rules),
    ...takenInVain(file.rules, rules),
  ]
}

const small = (text: string): string => text.trim().toLowerCase()

const addedIn = (rules: RuleChanges): { id: string; terms: string[] }[] =>
  Object.entries(rules).map(([id, { addTerms = [] }]) => ({ id, terms: addTerms.map(wordsOfTerm) }))

function allowedOf(allowed: readonly Allowed[], id: string, terms: readonly string[]): string[] {
  const words = allowed.filter((one) => typeof one === 'string' || one.rule === id)
  const known = new Set(words.map((one) => small(typeof one === 'string' ? one : one.term)))
  return terms.filter((term) => known.has(small(term)))
}

const addedAndTaken = (rules: RuleChanges): string[] =>
  Object.entries(rules).flatMap(([id, { addTerms = [], removeTerms = [] }]) => {
    const taken = new Set(removeTerms.map(small))
    return addTerms
      .map(wordsOfTerm)
      .filter((term) => taken.has(small(term)))
      .map((term) => `“${term}” is both added to ${id} and taken away from it.`)
  })

const twice = (what: string, all: readonly string[]): string[] =>
  [...Map.groupBy(all, small)].flatMap(([, [first, second]]) =>
    second === undefined ? [] : [`The ${what} “${first}” stands there twice.`],
  )

/** Two overrides for the very same notes, and one rule at two levels. */
const whereAgainst = (where: readonly Override[]): string[] =>
  [...Map.groupBy(where, ({ category, noteType, host }) => small([category, noteType, host].join('\n')))].flatMap(
    ([, same]) => {
      const levels = same.flatMap(({ rules }) => Object.entries(rules).map(([id, { level }]) => ({ id, level })))
      return [...Map.groupBy(levels, ({ id }) => id)].flatMap(([id, all]) =>
        new Set(all.flatMap(({ level }) => level ?? [])).size > 1
          ? [`${id} has two levels for ${placeWords(same[0])}; the last one holds.`]
          : [],
      )
    },
  )

const placeWords = (override: Override | undefined): string =>
  [override?.category, override?.noteType, override?.host].filter((one) => one !== undefined).join(', ')

/** A limit or an age is set, and the rule that would ask about it is off. */
const againstHouse = (file: RuleSetFile, rules: readonly Rule[]): string[] =>
  houseChanges(file, rules).flatMap((changes) =>
    Object.entries(changes).flatMap(([id, { level }]) =>
      level === 'ask' && file.rules[id]?.level === 'off'
        ? [`${id} is off, and a setting of this rule set would have it ask.`]
        : [],
    ),
  )

const takenInVain = (changes: RuleChanges, rules: readonly Rule[]): string[] =>
  rules.flatMap(({ id, terms }) => {
    const taken = changes[id]?.removeTerms ?? []
    if (taken.length === 0) return []
    const known = new Set(terms.map(wordsOfTerm))
    return taken.filter((term) => !known.has(term)).map((term) => `${id} does not ask about “${term}” in any case.`)
  })
