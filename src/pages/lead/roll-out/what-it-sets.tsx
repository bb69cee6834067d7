import { lockableSchema } from '../../../model/policy.ts'
import { say } from '../../../words/say.ts'
import { lockableNames } from '../lockable-names.ts'
import { listsThat } from './list-choices.ts'
import { lockedByValue, type PolicyChoices } from './policy-choices.ts'

const listTitles = { acronyms: 'lead_acronyms', allowed: 'lead_allowed', reasons: 'lead_reasons' } as const

/** What the choices come to for each person: what is set and locked, what is only added to what they have, what replaces it, what is theirs. */
export function WhatItSets({ choices }: { readonly choices: PolicyChoices }) {
  const set = lockedByValue(choices)
  const locked = choices.locked.filter((one) => !set.includes(one))
  const free = lockableSchema.options.filter((one) => !set.includes(one) && !locked.includes(one))
  const lists = (how: 'added' | 'instead') => listsThat(choices.lists, how).map((name) => say(listTitles[name]))
  const lines = [
    ['lead_sets_set', set.map((one) => say(lockableNames[one]))],
    ['lead_sets_locked', locked.map((one) => say(lockableNames[one]))],
    ['lead_sets_added', lists('added')],
    ['lead_sets_instead', lists('instead')],
    ['lead_sets_free', free.map((one) => say(lockableNames[one]))],
  ] as const
  return (
    <>
      <h3>{say('lead_sets')}</h3>
      <ul class="changes">
        {lines.map(([key, names]) =>
          names.length === 0 ? null : <li key={key}>{say(key, { names: names.join(', ') })}</li>,
        )}
      </ul>
    </>
  )
}
