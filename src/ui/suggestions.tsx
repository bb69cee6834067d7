import { useState } from 'preact/hooks'
import type { Prompt, Suggestion } from '../model/prompt.ts'
import { rulesLang, say } from '../words/say.ts'
import type { Replies } from './replies.ts'

interface SuggestionsProps {
  readonly prompt: Prompt
  readonly replies: Replies
  /** A suggestion that the field would not take. */
  readonly refused: Suggestion | null
}

/** Words the writer may want: those that can stand where the anchor stands can be put in, the others are only shown. */
export function Suggestions({ prompt, replies, refused }: SuggestionsProps) {
  const ready = prompt.suggestions.filter((suggestion) => suggestion.replaces)
  const readings = prompt.suggestions.filter((suggestion) => !suggestion.replaces)
  return (
    <>
      {readings.length > 0 && (
        <div class="readings">
          <p class="small-title">{readings.length > 1 ? say('card_which_meaning') : say('card_possible_words')}</p>
          <ul>
            {readings.map((reading) => (
              <li key={reading.text} lang={rulesLang}>
                {reading.text}
              </li>
            ))}
          </ul>
        </div>
      )}
      {ready.map((suggestion) => (
        <button key={suggestion.text} type="button" class="primary" onClick={() => replies.apply(prompt, suggestion)}>
          {say('card_write', { text: suggestion.text })}
        </button>
      ))}
      {refused && ready.some(({ text }) => text === refused.text) && <Refused text={refused.text} replies={replies} />}
    </>
  )
}

function Refused({ text, replies }: { readonly text: string; readonly replies: Replies }) {
  const [outcome, setOutcome] = useState('')
  const copy = async () => setOutcome((await replies.copy(text)) ? say('card_copied') : say('card_not_copied'))
  return (
    <div class="refused">
      <p>{say('card_refused', { text })}</p>
      <button type="button" class="secondary" onClick={copy}>
        {say('card_copy')}
      </button>
      <span role="status">{outcome}</span>
    </div>
  )
}
