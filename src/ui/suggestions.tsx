import { useState } from 'preact/hooks'
import type { Prompt, Suggestion } from '../model/prompt.ts'
import type { Replies } from './replies.ts'
import { words } from './words.ts'

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
          <p class="small-title">{readings.length > 1 ? words.whichMeaning : words.possibleWords}</p>
          <ul>
            {readings.map((reading) => (
              <li key={reading.text}>{reading.text}</li>
            ))}
          </ul>
        </div>
      )}
      {ready.map((suggestion) => (
        <button key={suggestion.text} type="button" class="primary" onClick={() => replies.apply(prompt, suggestion)}>
          {words.suggestion(suggestion.text)}
        </button>
      ))}
      {refused && ready.some(({ text }) => text === refused.text) && <Refused text={refused.text} replies={replies} />}
    </>
  )
}

function Refused({ text, replies }: { readonly text: string; readonly replies: Replies }) {
  const [outcome, setOutcome] = useState('')
  const copy = () => {
    replies.copy(text).then(
      (copied) => setOutcome(copied ? words.copied : words.notCopied),
      () => setOutcome(words.notCopied),
    )
  }
  return (
    <div class="refused">
      <p>{words.refused(text)}</p>
      <button type="button" class="secondary" onClick={copy}>
        {words.copy}
      </button>
      <span role="status">{outcome}</span>
    </div>
  )
}
