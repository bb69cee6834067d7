import type { Policy } from '../../../model/policy.ts'
import type { Acronym, RuleSetFile } from '../../../model/rule-set.ts'

/** What becomes of a list that the rules bring: it is left as it is, more is added to it, or another is put in its place. */
export type How = 'left' | 'added' | 'instead'

export interface ListChoice<Item> {
  readonly how: How
  readonly items: readonly Item[]
}

/** The lists of which a policy can have its own, whichever rules somebody has. */
export interface ListChoices {
  readonly acronyms: ListChoice<Acronym>
  readonly allowed: ListChoice<string>
  readonly reasons: ListChoice<string>
}

export const listNames = ['acronyms', 'allowed', 'reasons'] as const
export type ListName = (typeof listNames)[number]

const left = { how: 'left', items: [] } as const
export const firstLists: ListChoices = { acronyms: left, allowed: left, reasons: left }

/** The lists that something becomes of: an empty one changes nothing. */
export const listsThat = (lists: ListChoices, how: How): readonly ListName[] =>
  listNames.filter((name) => lists[name].how === how && (how === 'left' || lists[name].items.length > 0))

/** The lists as a policy holds them, by what becomes of those that the rules bring. */
export function policyLists(lists: ListChoices): Pick<Policy, 'toAdd' | 'toOverwrite'> {
  const held = (how: How) => {
    const names = listsThat(lists, how)
    return {
      ...(names.includes('allowed') && { allowed: [...lists.allowed.items] }),
      ...(names.includes('acronyms') && { acronyms: [...lists.acronyms.items] }),
      ...(names.includes('reasons') && { reasons: [...lists.reasons.items] }),
    }
  }
  return {
    ...(listsThat(lists, 'added').length > 0 && { toAdd: held('added') }),
    ...(listsThat(lists, 'instead').length > 0 && { toOverwrite: held('instead') }),
  }
}

/** The lists that a rule set has of its own. Words that are allowed in one rule only are its own affair. */
export const listsOf = ({ acronyms = [], allowed = [], reasons = [] }: RuleSetFile) => ({
  acronyms,
  allowed: allowed.filter((one) => typeof one === 'string'),
  reasons,
})
