import type { NoteContext } from '../model/note-context.ts'
import type { NotePlace, Override } from '../model/rule-change.ts'
import type { RuleSet } from '../model/rule-set.ts'
import { type Checker, createChecker } from './checker.ts'
import { ruleSetFor } from './rule-set-for.ts'

/** The rules in force, and of which kind the note is. The category is taken from the note's context. */
export interface RulesNow {
  readonly ruleSet: RuleSet
  readonly place?: Omit<NotePlace, 'category'>
  /** The host profile's own changes. */
  readonly also?: readonly Override[]
}

/**
 * A checker that follows: each time it is asked, it asks by the rules that are in force then for such a note. It stays the same one, with all
 * that it has read, as long as these stay the same.
 */
export function createFollowingChecker(rulesNow: () => RulesNow): Checker {
  let standing: { readonly key: string; readonly given: RuleSet; readonly checker: Checker } | null = null
  let last: RulesNow['also']
  let lastPlace = ''
  const checkerFor = (context: NoteContext): Checker => {
    const { ruleSet, place, also } = rulesNow()
    const at = { category: context.category, ...place }
    const placeNow = JSON.stringify(at)
    if (standing !== null && standing.given === ruleSet && lastPlace === placeNow && last === also)
      return standing.checker
    last = also
    lastPlace = placeNow
    const rules = ruleSetFor(ruleSet, at, also).rules
    // A message brings the same rules as other objects.
    const key = JSON.stringify(rules)
    const checker = standing?.key === key ? standing.checker : createChecker({ rules })
    standing = { key, given: ruleSet, checker }
    return checker
  }
  return {
    check: (text, context) => checkerFor(context).check(text, context),
    leftOut: () => standing?.checker.leftOut() ?? [],
  }
}
