import { useRef, useState } from 'preact/hooks'
import { say } from '../../words/say.ts'
import { NeededLine } from './needed-line.tsx'

interface SignProps {
  /** What the button says. */
  readonly act: string
  /** Why it could not be done, a sentence each. */
  readonly troubles: readonly string[]
  /** Ends when it is done or refused: until then a second press does nothing. */
  sign(who: string, why: string): Promise<void>
}

/** Asks who does something that changes what everybody is asked, and why: both are needed, and stay in the history. */
export function Sign({ act, troubles, sign }: SignProps) {
  const [who, setWho] = useState('')
  const [why, setWhy] = useState('')
  const isAtWork = useRef(false)
  const signOnce = async (): Promise<void> => {
    if (isAtWork.current) return
    isAtWork.current = true
    try {
      await sign(who.trim(), why.trim())
    } finally {
      isAtWork.current = false
    }
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void signOnce()
      }}
    >
      <NeededLine label={say('lead_sign_who')} value={who} most={100} autocomplete="name" put={setWho} />
      <NeededLine label={say('lead_sign_why')} value={why} most={500} put={setWhy} />
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
