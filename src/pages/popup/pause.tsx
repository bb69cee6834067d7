import { say } from '../../words/say.ts'

interface PauseProps {
  /** Milliseconds since 1970; null where nothing is paused. */
  readonly until: number | null
  turn(): void
}

/** Has nothing asked anywhere for an hour, and takes that back. One button, which keeps the focus. */
export function Pause({ until, turn }: PauseProps) {
  return (
    <button type="button" onClick={turn}>
      {say(until === null ? 'popup_pause' : 'popup_resume')}
    </button>
  )
}
