import type { Lockable, OwnPage, Policy } from '../../../model/policy.ts'
import { ownPageSchema } from '../../../model/policy.ts'
import type { Preferences } from '../../../model/preferences.ts'
import type { RuleSetFile } from '../../../model/rule-set.ts'
import { firstLists, type ListChoices, policyLists } from './list-choices.ts'
import { ruleSetText } from './roll-out.ts'

/** What a lead chooses for everybody; `own` leaves it to each of them. */
export interface PolicyChoices {
  readonly ruleSet: 'published' | 'draft' | 'own'
  readonly sites: readonly string[]
  readonly gentleness: Preferences['gentleness'] | 'own'
  readonly beforeSave: 'on' | 'off' | 'own'
  readonly language: Preferences['language'] | 'own'
  /** Which of the extension's own pages are shown. */
  readonly pages: readonly OwnPage[]
  readonly locked: readonly Lockable[]
  readonly lists: ListChoices
}

/** What is chosen before anybody chose. */
export const firstChoices = (hasPublished: boolean): PolicyChoices => ({
  ruleSet: hasPublished ? 'published' : 'draft',
  sites: [],
  gentleness: 'own',
  beforeSave: 'own',
  language: 'own',
  pages: ownPageSchema.options,
  locked: [],
  lists: firstLists,
})

/** What is given a value for, and so is locked without more. */
export const lockedByValue = ({ ruleSet, gentleness, beforeSave, language }: PolicyChoices): readonly Lockable[] => [
  ...(ruleSet === 'own' ? [] : (['ruleSet'] as const)),
  ...(gentleness === 'own' ? [] : (['gentleness'] as const)),
  ...(beforeSave === 'own' ? [] : (['beforeSave'] as const)),
  ...(language === 'own' ? [] : (['language'] as const)),
]

/** The policy that choices make, with the rule set that they chose; it says nothing of what is left to each. */
export function policyOf(choices: PolicyChoices, file: RuleSetFile | null): Policy {
  const { sites, gentleness, beforeSave, language, pages } = choices
  const byValue = lockedByValue(choices)
  const locked = choices.locked.filter((one) => !byValue.includes(one))
  return {
    ...(file !== null && { ruleSet: ruleSetText(file) }),
    ...(sites.length > 0 && { sites: [...sites] }),
    ...(gentleness !== 'own' && { gentleness }),
    ...(beforeSave !== 'own' && { beforeSave: beforeSave === 'on' }),
    ...(language !== 'own' && { language }),
    ...(pages.length < ownPageSchema.options.length && { pages: [...pages] }),
    ...policyLists(choices.lists),
    ...(locked.length > 0 && { locked }),
  }
}
