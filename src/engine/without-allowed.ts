import type { Rule, Term } from '../model/rule.ts'
import type { Allowed } from '../model/rule-set.ts'
import { wordsOfTerm } from './changed-rule.ts'
import { formsOf } from './inflect.ts'
import { wordsOf } from './reading/words.ts'

/** Takes the words allowed out of rules, and terms of which they are another form: kicked off is one of kick off. */
export function withoutAllowed(allowed: readonly Allowed[]): (rule: Rule) => Rule {
  if (allowed.length === 0) return (rule) => rule
  const everywhere = allowed.filter((one) => typeof one === 'string')
  const isAllowedEverywhere = createAllowed(everywhere)
  return (rule) => {
    const here = allowed.flatMap((one) => (typeof one !== 'string' && one.rule === rule.id ? one.term : []))
    const isAllowedHere = createAllowed(here)
    const known = Object.entries(rule.options).flatMap(([name, value]) =>
      knownLetters.includes(name) && Array.isArray(value) ? [[name, [...value, ...everywhere, ...here]] as const] : [],
    )
    return {
      ...rule,
      options: { ...rule.options, ...Object.fromEntries(known) },
      terms: rule.terms.filter((term) => !isAllowedEverywhere(term) && !isAllowedHere(term)),
    }
  }
}

/** Options of checks that ask about letters in no list, but for these. */
const knownLetters: readonly string[] = ['unlistedBut', 'notInitials']

const plainOf = (text: string): string[] => wordsOf(text).map(({ plain }) => plain)

function createAllowed(words: readonly string[]): (term: Term) => boolean {
  if (words.length === 0) return () => false
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
