import { useState } from 'preact/hooks'
import type { Prompt } from '../model/prompt.ts'
import { rulesLang, say } from '../words/say.ts'
import type { Replies } from './replies.ts'

interface KeepProps {
  readonly prompt: Prompt
  readonly reasons: readonly string[]
  readonly replies: Pick<Replies, 'keep' | 'setAside' | 'askNoMore' | 'wrong'>
}

/** The replies that leave the words as they are: the two that serve nearly always, the others one press away. */
export function Keep({ prompt, reasons, replies }: KeepProps) {
  const [unfolded, unfold] = useState<'reasons' | 'more' | null>(null)
  const fold = (part: 'reasons' | 'more') => () => unfold(unfolded === part ? null : part)
  return (
    <>
      <div class="row">
        <button type="button" class="secondary" aria-expanded={unfolded === 'reasons'} onClick={fold('reasons')}>
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
        <button type="button" class="secondary" aria-expanded={unfolded === 'more'} onClick={fold('more')}>
          {say('card_more')}
        </button>
      </div>
      {unfolded === 'reasons' && <Reasons {...{ prompt, reasons, replies }} />}
      {unfolded === 'more' && <SeldomReplies {...{ prompt, replies }} />}
    </>
  )
}

/** A reason is picked, never typed. */
function Reasons({ prompt, reasons, replies }: KeepProps) {
  return (
    <fieldset class="unfolded">
      <legend class="small-title">{say('card_keep_because')}</legend>
      {reasons.map((reason) => (
        <button key={reason} type="button" class="reason" lang={rulesLang} onClick={() => replies.keep(prompt, reason)}>
          {reason}
        </button>
      ))}
    </fieldset>
  )
}

function SeldomReplies({ prompt, replies }: Pick<KeepProps, 'prompt' | 'replies'>) {
  return (
    <div class="unfolded">
      {prompt.term !== null && (
        <button type="button" class="reason" onClick={() => replies.askNoMore(prompt)}>
          {say('card_ask_no_more', { term: prompt.term })}
        </button>
      )}
      <button type="button" class="reason" aria-describedby="wrong-hint" onClick={() => replies.wrong(prompt)}>
        {say('card_wrong')}
      </button>
      <p id="wrong-hint" class="hint">
        {say('card_wrong_hint')}
      </p>
    </div>
  )
}
