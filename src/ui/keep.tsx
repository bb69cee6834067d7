import { useState } from 'preact/hooks'
import type { Prompt } from '../model/prompt.ts'
import { rulesLang, say } from '../words/say.ts'
import type { Replies } from './replies.ts'

interface KeepProps {
  readonly prompt: Prompt
  readonly reasons: readonly string[]
  readonly replies: Replies
}

/** The replies that leave the words as they are. A reason is picked, never typed. */
export function Keep({ prompt, reasons, replies }: KeepProps) {
  const [isPicking, setPicking] = useState(false)
  return (
    <>
      <div class="row">
        <button type="button" class="secondary" aria-expanded={isPicking} onClick={() => setPicking(!isPicking)}>
          {say('card_keep')}
        </button>
        <button
          type="button"
          class="secondary"
          title={say('card_set_aside_hint')}
          onClick={() => replies.setAside(prompt)}
        >
          {say('card_set_aside')}
        </button>
      </div>
      {isPicking && (
        <fieldset class="reasons">
          <legend class="small-title">{say('card_keep_because')}</legend>
          {reasons.map((reason) => (
            <button
              key={reason}
              type="button"
              class="reason"
              lang={rulesLang}
              onClick={() => replies.keep(prompt, reason)}
            >
              {reason}
            </button>
          ))}
        </fieldset>
      )}
      {prompt.term !== null && (
        <button type="button" class="quiet" onClick={() => replies.askNoMore(prompt)}>
          {say('card_ask_no_more', { term: prompt.term })}
        </button>
      )}
    </>
  )
}
