import { rulesLang, say } from '../../words/say.ts'
import type { Change } from './what-changed.ts'

/** What differs between two versions, a line each. */
export function Changes({ changes }: { readonly changes: readonly Change[] }) {
  if (changes.length === 0) return <p>{say('lead_changes_none')}</p>
  return (
    <ul class="changes">
      {changes.map(({ of, name, how }) => (
        <li key={`${of} ${name}`}>
          {say(`lead_change_${how}`, { what: say(`lead_change_${of}`) })} <b lang={rulesLang}>{name}</b>
        </li>
      ))}
    </ul>
  )
}
