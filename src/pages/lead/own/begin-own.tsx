import { useState } from 'preact/hooks'
import { say } from '../../../words/say.ts'

/** A rule begins with what it is called. */
export function BeginOwn({ begin }: { begin(called: string): void }) {
  const [called, setCalled] = useState('')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        begin(called)
      }}
    >
      <label class="field">
        <span>{say('lead_own_name')}</span>
        <input
          type="text"
          required
          pattern=".*[a-zA-Z0-9].*"
          maxLength={60}
          autocomplete="off"
          value={called}
          onInput={({ currentTarget }) => setCalled(currentTarget.value)}
        />
      </label>
      <button type="submit" class="primary">
        {say('lead_own_new')}
      </button>
    </form>
  )
}
