import type { FieldChoice } from '../../model/field-choice.ts'
import { say } from '../../words/say.ts'
import { saveFile } from '../save-file.ts'
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
      <button type="button" onClick={() => saveFile(`${draft.id}.json`, `${JSON.stringify(draft, null, 2)}\n`)}>
        {say('popup_profile_save')}
      </button>
      <small>{say('popup_profile_hint')}</small>
    </div>
  )
}
