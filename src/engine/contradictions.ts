import type { Rule } from '../model/rule.ts'
import type { Override, RuleChanges } from '../model/rule-change.ts'
import type { Allowed, RuleSetFile } from '../model/rule-set.ts'
import { wordsOfTerm } from './changed-rule.ts'
import type { Concern, ConcernKind } from './concern.ts'
import { houseChanges } from './house-changes.ts'
import { wordsOf } from './reading/words.ts'

/** What in a rule set says one thing and another, or does nothing. `rules` are those that it is based on, before its changes. */
export function contradictions(file: RuleSetFile, rules: readonly Rule[]): Concern[] {
  const { where = [], acronyms = [], allowed = [], ownRules = [] } = file
  const own = ownRules.map(({ id, terms }) => ({ id, terms: terms.map(wordsOfTerm) }))
  const added = [...addedIn(file.rules), ...where.flatMap((override) => addedIn(override.rules)), ...own]
  const meanings = Map.groupBy(acronyms, ({ term }) => term)
  const everywhere = new Set(allowed)
  return [
    ...added.flatMap(({ id, terms }) =>
      allowedOf(allowed, id, terms).map((term) =>
        concern('allowed', id, term, `“${term}” is allowed, and ${id} asks about it.`),
      ),
    ),
    ...[...meanings.keys()].flatMap((term) =>
      everywhere.has(term)
        ? concern('allowed_acronym', null, term, `“${term}” is allowed, and is asked about as an acronym.`)
        : [],
    ),
    ...[file.rules, ...where.map((override) => override.rules)].flatMap(addedAndTaken),
    ...[...meanings].flatMap(([term, all]) => {
      const told = new Set(all.map(({ means }) => means))
      return told.size > 1
        ? concern('two_meanings', null, term, `“${term}” has two meanings: ${[...told].join(' and ')}.`)
        : []
    }),
    ...twice(file.reasons ?? []).map((reason) =>
      concern('reason_twice', null, reason, `The reason “${reason}” stands there twice.`),
    ),
    ...twice(own.map(({ id }) => id)).map((id) =>
      concern('own_twice', id, null, `The own rule “${id}” stands there twice.`),
    ),
    ...[...added, { id: null, terms: acronyms.map(({ term }) => term) }].flatMap(({ id, terms }) =>
      terms.flatMap((term) => {
        const read = withoutMarks(term)
        return read === term
          ? []
          : concern('marks_lost', id, term, `“${term}” is read as “${read}”: marks around a term are not looked at.`)
      }),
    ),
    ...whereAgainst(where),
    ...againstHouse(file, rules),
    ...takenInVain(file.rules, rules),
  ]
}

const concern = (kind: ConcernKind, rule: string | null, words: string | null, says: string): Concern => ({
  kind,
  rule,
  words,
  says,
})

const small = (text: string): string => text.trim().toLowerCase()

/** A term as it is looked for where that is another: A* stands wherever A does. A stop or a bracket makes no difference worth telling. */
function withoutMarks(term: string): string {
  const words = wordsOf(term)
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? term.length]
  const isLost = /[^\s\p{L}\p{N}.,;:!?'"‘’“”()[\]…-]/u.test(term.slice(0, start) + term.slice(end))
  return isLost ? term.slice(start, end) : term
}

const addedIn = (rules: RuleChanges): { id: string; terms: string[] }[] =>
  Object.entries(rules).map(([id, { addTerms = [] }]) => ({ id, terms: addTerms.map(wordsOfTerm) }))

function allowedOf(allowed: readonly Allowed[], id: string, terms: readonly string[]): string[] {
  const words = allowed.filter((one) => typeof one === 'string' || one.rule === id)
  const known = new Set(words.map((one) => small(typeof one === 'string' ? one : one.term)))
  return terms.filter((term) => known.has(small(term)))
}

const addedAndTaken = (rules: RuleChanges): Concern[] =>
  Object.entries(rules).flatMap(([id, { addTerms = [], removeTerms = [] }]) => {
    const taken = new Set(removeTerms.map(small))
    return addTerms
      .map(wordsOfTerm)
      .filter((term) => taken.has(small(term)))
      .map((term) => concern('added_and_taken', id, term, `“${term}” is both added to ${id} and taken away from it.`))
  })

/** The first of those that stand there more than once. */
const twice = (all: readonly string[]): string[] =>
  [...Map.groupBy(all, small)].flatMap(([, [first, second]]) =>
    first === undefined || second === undefined ? [] : first,
  )

/** Two overrides for the very same notes, and one rule at two levels. */
const whereAgainst = (where: readonly Override[]): Concern[] =>
  [...Map.groupBy(where, ({ category, noteType, host }) => small([category, noteType, host].join('\n')))].flatMap(
    ([, same]) => {
      const levels = same.flatMap(({ rules }) => Object.entries(rules).map(([id, { level }]) => ({ id, level })))
      return [...Map.groupBy(levels, ({ id }) => id)].flatMap(([id, all]) =>
        new Set(all.flatMap(({ level }) => level ?? [])).size > 1
          ? concern('two_levels', id, null, `${id} has two levels for ${placeWords(same[0])}; the last one holds.`)
          : [],
      )
    },
  )

const placeWords = (override: Override | undefined): string =>
  [override?.category, override?.noteType, override?.host].filter((one) => one !== undefined).join(', ')

/** A limit or an age is set, and the rule that would ask about it is off. */
const againstHouse = (file: RuleSetFile, rules: readonly Rule[]): Concern[] =>
  houseChanges(file, rules).flatMap((changes) =>
    Object.entries(changes).flatMap(([id, { level }]) =>
      level === 'ask' && file.rules[id]?.level === 'off'
        ? concern('setting_off', id, null, `${id} is off, and a setting of this rule set would have it ask.`)
        : [],
    ),
  )

const takenInVain = (changes: RuleChanges, rules: readonly Rule[]): Concern[] =>
  rules.flatMap(({ id, terms }) => {
    const taken = changes[id]?.removeTerms ?? []
    if (taken.length === 0) return []
    const known = new Set(terms.map(wordsOfTerm))
    return taken
      .filter((term) => !known.has(term))
      .map((term) => concern('taken_in_vain', id, term, `${id} does not ask about “${term}” in any case.`))
  })
