import { longestNote } from '../../model/longest-note.ts'
import { say } from '../../words/say.ts'
import type { TabSeen } from './follow-tab.ts'

/** What the panel says while it has no note to show. It holds nothing of the last one. */
export function Waiting({ kind }: { readonly kind: Exclude<TabSeen['kind'], 'note'> }) {
  return (
    <section class="waiting">
      <h1>{say(`panel_title_${kind === 'too-long' ? 'long' : kind === 'no-note' ? 'waiting' : 'off'}`)}</h1>
      {kind === 'no-note' && <p>{say('panel_no_note')}</p>}
      {kind === 'off' && <p>{say('panel_off')}</p>}
      {kind === 'no-access' && <p>{say('panel_no_access')}</p>}
      {kind === 'cannot' && <p>{say('panel_cannot')}</p>}
      {kind === 'too-long' && <p>{say('list_too_long', { limit: longestNote })}</p>}
      {kind === 'no-note' && <p class="soft">{say('panel_forgets')}</p>}
    </section>
  )
}
