import type { Part } from '../parts.ts'
import type { LeadConcern } from './concerns-of.ts'

/** A place of the page where something can be done about a concern: the address’s fragment, and the rule it is about or the part. */
export interface Place {
  readonly part: Part
  readonly rule?: string
}

const inWords: readonly LeadConcern['kind'][] = ['allowed', 'allowed_acronym', 'two_meanings', 'reason_twice']

/** Where a lead can do something about it. */
export function whereToMend({ kind, rule }: LeadConcern): Place[] {
  const places: Place[] = []
  if (inWords.includes(kind) || (kind === 'marks_lost' && rule === null)) places.push({ part: 'words' })
  if (kind === 'setting_off') places.push({ part: 'limits' })
  if (rule?.startsWith('own-')) places.push({ part: 'own' })
  else if (rule !== null && kind !== 'gone' && kind !== 'pack') places.push({ part: 'rules', rule })
  return places
}
