import type { Rule, Term } from '../model/rule.ts'
import type { Allowed } from '../model/rule-set.ts'
import { wordsOfTerm } from './changed-rule.ts'
import { formsOf } from './inflect.ts'
import { wordsOf } from './reading/words.ts'

/** A rule that asks no more about the words allowed, nor about a term of which they are another form: kicked off is one of kick off. */
export function withoutAllowed(rule: Rule, allowed: readonly Allowed[]): Rule {
  const words = allowed.flatMap((one) =>
    typeof one === 'string' ? [one] : one.rule === rule.id ? [wordsOfTerm(one)] : [],
  )
  if (words.length === 0) return rule
  const isAllowed = createAllowed(words)
  const known = Object.entries(rule.options).flatMap(([name, value]) =>
    knownLetters.includes(name) && Array.isArray(value) ? [[name, [...value, ...words]] as const] : [],
  )
  return {
    ...rule,
    options: { ...rule.options, ...Object.fromEntries(known) },
    terms: rule.terms.filter((term) => !isAllowed(term)),
  }
}

/** Options of checks that ask about letters in no list, but for these. */
const knownLetters: readonly string[] = ['unlistedBut', 'notInitials']

const plainOf = (text: string): string[] => wordsOf(text).map(({ plain }) => plain)

function createAllowed(words: readonly string[]): (term: Term) => boolean {
  const exact = new Set(words)
  const inAnyCase = new Set(words.map((one) => plainOf(one).join(' ')))
  return (given) => {
    const term = wordsOfTerm(given)
    const anyCase = (typeof given === 'string' ? undefined : given.anyCase) ?? !/\p{Lu}/u.test(term)
    if (!anyCase) return exact.has(term)
    const [first = '', ...others] = plainOf(term)
    return [first, ...formsOf(first)].some((form) => inAnyCase.has([form, ...others].join(' ')))
  }
}
