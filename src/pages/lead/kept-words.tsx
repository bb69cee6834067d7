import type { ComponentChildren } from 'preact'
import { rulesLang, say } from '../../words/say.ts'

interface KeptWord {
  readonly key: string
  readonly shown: string
  /** What is told of it besides, such as its meaning. */
  readonly means?: string
  /** What stands under it, such as what is to be looked at. */
  readonly told?: ComponentChildren
  /** Opens it, where it can be changed. */
  change?(): void
  remove(): void
}

interface KeptWordsProps {
  readonly words: readonly KeptWord[]
  /** What the button of each does, where it does not remove. */
  readonly act?: 'lead_remove' | 'lead_bring_word_back'
}

const namedAct = {
  lead_remove: 'lead_remove_named',
  lead_bring_word_back: 'lead_bring_word_back_named',
} as const

/** Words that are kept, each with a way to take it out again. */
export function KeptWords({ words, act = 'lead_remove' }: KeptWordsProps) {
  if (words.length === 0) return <p>{say('lead_none')}</p>
  return (
    <ul class="kept">
      {words.map(({ key, shown, means, told, change, remove }) => (
        <li key={key}>
          <span lang={rulesLang}>
            <b>
              <bdi>{shown}</bdi>
            </b>{' '}
            <bdi>{means}</bdi>
          </span>
          {change === undefined ? null : (
            <button type="button" aria-label={say('lead_change_named', { name: shown })} onClick={change}>
              {say('lead_change')}
            </button>
          )}
          <button type="button" aria-label={say(namedAct[act], { name: shown })} onClick={remove}>
            {say(act)}
          </button>
          {told}
        </li>
      ))}
    </ul>
  )
}
