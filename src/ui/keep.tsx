import { useState } from 'preact/hooks'
import type { Prompt } from '../model/prompt.ts'
import type { Replies } from './replies.ts'
import { words } from './words.ts'

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
          {words.keep}
        </button>
        <button type="button" class="secondary" title={words.setAsideHint} onClick={() => replies.setAside(prompt)}>
          {words.setAside}
        </button>
      </div>
      {isPicking && (
        <fieldset class="reasons">
          <legend class="small-title">{words.keepBecause}</legend>
          {reasons.map((reason) => (
            <button key={reason} type="button" class="reason" onClick={() => replies.keep(prompt, reason)}>
              {reason}
            </button>
          ))}
        </fieldset>
      )}
      {prompt.term !== null && (
        <button type="button" class="quiet" onClick={() => replies.askNoMore(prompt)}>
          {words.askNoMore(prompt.term)}
        </button>
      )}
    </>
  )
}
