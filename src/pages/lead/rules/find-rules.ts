import criteria from '../../../../rules/criteria.json'
import { wordsOfTerm } from '../../../engine/changed-rule.ts'
import type { Rule } from '../../../model/rule.ts'

/** A rule as it can be looked for. */
export interface IndexedRule {
  readonly rule: Rule
  readonly isOff: boolean
  /** Question, reason, source, criteria and the rest, in small letters. */
  readonly about: string
  /** All terms, in small letters, a line each. */
  readonly terms: string
}

/** What is looked for: words that all stand in a rule; its check; how it stands. Empty is any. */
export interface Wanted {
  readonly words: string
  readonly check: string
  readonly level: string
}

/** A rule that was found, and the terms of its own in which the words stand. */
export interface FoundRule {
  readonly rule: Rule
  readonly isOff: boolean
  readonly terms: readonly string[]
}

const criteriaOf = Map.groupBy(
  criteria.flatMap(({ id, section, criterion, rules = [] }) =>
    rules.map((rule) => ({ rule, told: `${id} ${section} ${criterion}` })),
  ),
  ({ rule }) => rule,
)

/** The criteria of the guidance that a rule carries, by its id. */
export const criteriaFor = (id: string): readonly string[] => (criteriaOf.get(id) ?? []).map(({ told }) => told)

/** Makes rules ready to be looked for, once: a thousand rules of twenty thousand terms are then searched in a few milliseconds. */
export const indexRules = (rules: readonly Rule[], resting: readonly Rule[]): IndexedRule[] =>
  [...rules.map((rule) => ({ rule, isOff: false })), ...resting.map((rule) => ({ rule, isOff: true }))].map(
    ({ rule, isOff }) => ({
      rule,
      isOff,
      about: [
        rule.id,
        rule.check,
        rule.prompt,
        rule.why,
        rule.answered,
        rule.source.document,
        rule.source.section,
        ...criteriaFor(rule.id),
      ]
        .join('\n')
        .toLowerCase(),
      terms: rule.terms.map(wordsOfTerm).join('\n').toLowerCase(),
    }),
  )

/** How many terms are told of a rule that was found. */
const mostTold = 6

/** The rules that hold all of what is wanted; those that ask about the very words come first. */
export function findRules(index: readonly IndexedRule[], { words, check, level }: Wanted): FoundRule[] {
  const wanted = words.toLowerCase().split(/\s+/u).filter(Boolean)
  const phrase = wanted.join(' ')
  const found = index.flatMap(({ rule, isOff, about, terms }) => {
    if (check !== '' && rule.check !== check) return []
    if (level !== '' && (isOff ? 'off' : rule.level) !== level) return []
    if (!wanted.every((word) => about.includes(word) || terms.includes(word))) return []
    const met = phrase === '' || !terms.includes(phrase) ? [] : termsWith(rule, phrase)
    return [{ rule, isOff, terms: met }]
  })
  return found.toSorted((a, b) => Number(b.terms.length > 0) - Number(a.terms.length > 0))
}

function termsWith({ terms }: Rule, phrase: string): string[] {
  const met: string[] = []
  for (const term of terms) {
    const words = wordsOfTerm(term)
    if (words.toLowerCase().includes(phrase)) met.push(words)
    if (met.length === mostTold) break
  }
  return met
}
