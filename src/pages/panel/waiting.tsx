import { longestNote } from '../../model/longest-note.ts'
import { keyNames } from '../../words/key-names.ts'
import { say } from '../../words/say.ts'
import { clockTime } from '../clock-time.ts'
import type { TabSeen } from './follow-tab.ts'

interface WaitingProps {
  readonly kind: Exclude<TabSeen['kind'], 'note'>
  readonly pausedUntil: number | null
  /** The keys that hide everything and bring it back, as `Alt+Shift+KeyX`. */
  readonly hideKey: string
}

/** What the panel says while it has no note to show. It holds nothing of the last one. */
export function Waiting({ kind, pausedUntil, hideKey }: WaitingProps) {
  // Of a note nothing is told while nothing is asked: it would be clicked into in vain.
  if (kind === 'no-note' && pausedUntil !== null)
    return (
      <section class="waiting">
        <h1>{say('panel_title_off')}</h1>
        <p>{say('popup_paused_until', { time: clockTime(pausedUntil) })}</p>
        <p class="soft">{say('panel_forgets')}</p>
      </section>
    )
  return (
    <section class="waiting">
      <h1>{say(`panel_title_${kind === 'too-long' ? 'long' : kind === 'no-note' ? 'waiting' : 'off'}`)}</h1>
      {kind === 'no-note' && <p>{say('panel_no_note')}</p>}
      {kind === 'off' && <p>{say('panel_off')}</p>}
      {kind === 'no-access' && <p>{say('panel_no_access')}</p>}
      {kind === 'cannot' && <p>{say('panel_cannot')}</p>}
      {kind === 'too-long' && <p>{say('list_too_long', { limit: longestNote })}</p>}
      {kind === 'hidden' && <p>{say('key_hidden', { key: keyNames(hideKey) })}</p>}
      {kind === 'no-note' && <p class="soft">{say('panel_forgets')}</p>}
    </section>
  )
}
