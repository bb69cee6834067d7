import { rulesLang, say } from '../../words/say.ts'

interface KeptWord {
  readonly key: string
  readonly shown: string
  /** What is told of it besides, such as its meaning. */
  readonly means?: string
  remove(): void
}

/** Words that are kept, each with a way to take it out again. */
export function KeptWords({ words }: { readonly words: readonly KeptWord[] }) {
  if (words.length === 0) return <p>{say('lead_none')}</p>
  return (
    <ul class="kept">
      {words.map(({ key, shown, means, remove }) => (
        <li key={key}>
          <span lang={rulesLang}>
            <b>{shown}</b> {means}
          </span>
          <button type="button" aria-label={say('lead_remove_named', { name: shown })} onClick={remove}>
            {say('lead_remove')}
          </button>
        </li>
      ))}
    </ul>
  )
}
