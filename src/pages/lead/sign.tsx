import { useState } from 'preact/hooks'
import { say } from '../../words/say.ts'

interface SignProps {
  /** What the button says. */
  readonly act: string
  /** Why it could not be done, a sentence each. */
  readonly troubles: readonly string[]
  sign(who: string, why: string): void
}

/** Asks who does something that changes what everybody is asked, and why: both are needed, and stay in the history. */
export function Sign({ act, troubles, sign }: SignProps) {
  const [who, setWho] = useState('')
  const [why, setWhy] = useState('')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        sign(who.trim(), why.trim())
      }}
    >
      <label class="field">
        <span>{say('lead_sign_who')}</span>
        <input
          type="text"
          required
          maxLength={100}
          pattern=".*\S.*"
          autocomplete="name"
          value={who}
          onInput={({ currentTarget }) => setWho(currentTarget.value)}
        />
      </label>
      <label class="field">
        <span>{say('lead_sign_why')}</span>
        <input
          type="text"
          required
          maxLength={500}
          pattern=".*\S.*"
          autocomplete="off"
          value={why}
          onInput={({ currentTarget }) => setWhy(currentTarget.value)}
        />
      </label>
      <div role="alert">
        {troubles.map((trouble) => (
          <p key={trouble} class="told">
            {trouble}
          </p>
        ))}
      </div>
      <button type="submit" class="primary">
        {act}
      </button>
    </form>
  )
}
