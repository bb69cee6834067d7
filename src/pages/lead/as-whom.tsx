import { useId } from 'preact/hooks'
import type { NotePlace, Override } from '../../model/rule-change.ts'
import { rulesLang, say } from '../../words/say.ts'
import { builtInProfiles } from '../built-in-profiles.ts'

interface AsWhomProps {
  readonly where: readonly Override[]
  readonly place: NotePlace
  setPlace(place: NotePlace): void
  readonly role: string
  setRole(role: string): void
}

/** Whose note it is and on which form, so that a lead sees what each of their staff would be asked. */
export function AsWhom({ where, place, setPlace, role, setRole }: AsWhomProps) {
  const profiles = builtInProfiles()
  const ofHost = profiles.find(({ id }) => id === place.host)?.notes.map(({ title }) => title) ?? []
  const named = (of: 'category' | 'noteType'): string[] => where.flatMap((override) => override[of] ?? [])
  const set = (of: keyof NotePlace) => (value: string) =>
    setPlace({ ...place, [of]: value.trim() === '' ? undefined : value.trim() })
  return (
    <details class="fold">
      <summary>{say('lead_as_whom')}</summary>
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
      <Named
        label={say('lead_as_note_type')}
        value={place.noteType ?? ''}
        known={[...ofHost, ...named('noteType')]}
        set={set('noteType')}
      />
      <Named
        label={say('lead_as_category')}
        value={place.category ?? ''}
        known={named('category')}
        set={set('category')}
      />
      <Named label={say('lead_as_role')} value={role} known={[]} set={setRole} />
    </details>
  )
}

interface NamedProps {
  readonly label: string
  readonly value: string
  readonly known: readonly string[]
  set(value: string): void
}

function Named({ label, value, known, set }: NamedProps) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        lang={rulesLang}
        autocomplete="off"
        list={`${id}-known`}
        value={value}
        onInput={({ currentTarget }) => set(currentTarget.value)}
      />
      <datalist id={`${id}-known`}>
        {[...new Set(known)].map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </div>
  )
}
