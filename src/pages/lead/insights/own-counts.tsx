import { useState } from 'preact/hooks'
import { writeCountFile } from '../../../model/count-file.ts'
import type { ReplyCount } from '../../../model/reply.ts'
import { say } from '../../../words/say.ts'
import { saveFile } from '../../save-file.ts'
import { TextField } from '../text-field.tsx'

/** Saves this browser's counts as a file for whoever leads. */
export function OwnCounts({ counts }: { readonly counts: readonly ReplyCount[] }) {
  const [group, setGroup] = useState('')
  return (
    <section>
      <h2>{say('lead_own_counts')}</h2>
      <p>{say('lead_own_counts_means')}</p>
      <TextField
        label={say('lead_own_counts_group')}
        hint={say('lead_own_counts_hint')}
        value={group}
        most={100}
        keep={setGroup}
      />
      <button
        type="button"
        onClick={() => saveFile('recordwell-counts.json', writeCountFile(counts, group === '' ? undefined : group))}
      >
        {say('lead_own_counts_save')}
      </button>
    </section>
  )
}
