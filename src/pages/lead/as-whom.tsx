import type { NotePlace, Override } from '../../model/rule-change.ts'
import { say } from '../../words/say.ts'
import { AsWhere } from './as-where.tsx'
import { NamedField } from './named-field.tsx'

interface AsWhomProps {
  readonly where: readonly Override[]
  readonly place: NotePlace
  setPlace(place: NotePlace): void
  readonly role: string
  setRole(role: string): void
}

/** Whose note it is and on which form, so that a lead sees what each of their staff would be asked. */
export function AsWhom({ where, place, setPlace, role, setRole }: AsWhomProps) {
  return (
    <details class="fold">
      <summary>{say('lead_as_whom')}</summary>
      <AsWhere where={where} place={place} setPlace={setPlace} />
      <NamedField label={say('lead_as_role')} value={role} known={[]} set={setRole} />
    </details>
  )
}
