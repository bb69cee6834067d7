import { writeRuleSet } from '../../model/read-rule-set.ts'
import { rulesLang, say } from '../../words/say.ts'
import { saveFile } from '../save-file.ts'
import { kindsOfSetting } from '../setting-choice.tsx'
import { ImportFile } from './import-file.tsx'
import type { PartProps } from './part-props.ts'
import { TextField } from './text-field.tsx'

/** What the draft is called, what it is based on, and its file. */
export function Start({ draft, edit, replace }: PartProps) {
  const kind = kindsOfSetting.find(({ value }) => value === draft.basedOn)
  return (
    <>
      <p class="lead">{say('lead_start_lead')}</p>
      <section>
        <TextField
          label={say('lead_title')}
          value={draft.title}
          isNeeded
          keep={(title) => edit((now) => ({ ...now, title }))}
        />
        <TextField
          label={say('lead_organisation')}
          value={draft.organisation ?? ''}
          keep={(organisation) =>
            edit(({ organisation: _, ...now }) => (organisation === '' ? now : { ...now, organisation }))
          }
        />
        <p>
          {say('lead_based_on')}{' '}
          <b lang={kind ? undefined : rulesLang}>{kind ? say(kind.title) : [draft.basedOn].flat().join(', ')}</b>
        </p>
      </section>
      <section>
        <h2>{say('lead_file')}</h2>
        <p>{say('lead_file_means')}</p>
        <button type="button" onClick={() => saveFile(`${draft.id}.json`, writeRuleSet(draft))}>
          {say('lead_export')}
        </button>
      </section>
      <section>
        <h2>{say('lead_import')}</h2>
        <p>{say('lead_import_means')}</p>
        <ImportFile take={replace} />
      </section>
      <section>
        <h2>{say('lead_discard')}</h2>
        <p>{say('lead_discard_means')}</p>
        <button type="button" onClick={() => replace(null)}>
          {say('lead_discard')}
        </button>
      </section>
    </>
  )
}
