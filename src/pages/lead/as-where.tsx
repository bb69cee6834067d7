import type { NotePlace, Override } from '../../model/rule-change.ts'
import { say } from '../../words/say.ts'
import { builtInProfiles } from '../built-in-profiles.ts'
import { NamedField } from './named-field.tsx'

interface AsWhereProps {
  /** Where rules stand otherwise already: the names used there are suggested. */
  readonly where: readonly Override[]
  readonly place: NotePlace
  setPlace(place: NotePlace): void
}

/** Which notes: in which record system, of which kind, of which category. */
export function AsWhere({ where, place, setPlace }: AsWhereProps) {
  const profiles = builtInProfiles()
  const ofHost = profiles
    .filter(({ id }) => place.host === undefined || id === place.host)
    .flatMap(({ notes }) => notes.map(({ title }) => title))
  const named = (of: 'category' | 'noteType'): string[] => where.flatMap((override) => override[of] ?? [])
  const set = (of: keyof NotePlace) => (value: string) =>
    setPlace({ ...place, [of]: value.trim() === '' ? undefined : value })
  return (
    <>
      <div class="field">
        <label for="as-host">{say('lead_as_host')}</label>
        <select
          id="as-host"
          value={place.host ?? ''}
          onChange={({ currentTarget }) => set('host')(currentTarget.value)}
        >
          <option value="">{say('lead_as_any')}</option>
          {profiles.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </div>
      <NamedField
        label={say('lead_as_note_type')}
        value={place.noteType ?? ''}
        known={[...ofHost, ...named('noteType')]}
        set={set('noteType')}
      />
      <NamedField
        label={say('lead_as_category')}
        value={place.category ?? ''}
        known={named('category')}
        set={set('category')}
      />
    </>
  )
}
