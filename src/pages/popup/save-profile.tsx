import type { FieldChoice } from '../../model/field-choice.ts'
import type { HostProfile } from '../../model/host-profile.ts'
import { say } from '../../words/say.ts'
import { draftProfile } from './draft-profile.ts'

interface SaveProfileProps {
  readonly site: string
  readonly choices: readonly FieldChoice[]
}

/** Saves what the writer said of this site's fields as a file for whoever looks after the rules; there where there is something to save. */
export function SaveProfile({ site, choices }: SaveProfileProps) {
  const draft = draftProfile(site, choices)
  if (draft === null) return null
  return (
    <div class="save">
      <button type="button" onClick={() => save(draft)}>
        {say('popup_profile_save')}
      </button>
      <small>{say('popup_profile_hint')}</small>
    </div>
  )
}

const save = (profile: HostProfile): void => {
  const file = new Blob([`${JSON.stringify(profile, null, 2)}\n`], { type: 'application/json' })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = `${profile.id}.json`
  link.click()
  // The browser has taken hold of the file by the next turn, and the page needs no more of it.
  setTimeout(() => URL.revokeObjectURL(link.href))
}
