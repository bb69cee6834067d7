import { useState } from 'preact/hooks'
import type { RuleSetFile } from '../../model/rule-set.ts'
import { say } from '../../words/say.ts'
import { SettingChoice } from '../setting-choice.tsx'
import { ImportFile } from './import-file.tsx'
import type { LeadState } from './lead-state.ts'
import { newDraft } from './new-draft.ts'

interface BeginProps {
  readonly state: LeadState
  begin(draft: RuleSetFile): void
}

/** The first decision: what the rule set starts from. */
export function Begin({ state, begin }: BeginProps) {
  const [basedOn, setBasedOn] = useState('school')
  const [published] = state.published
  return (
    <>
      <p class="lead">{say('lead_begin_lead')}</p>
      {published === undefined ? null : (
        <section>
          <h2>{say('lead_begin_published')}</h2>
          <button type="button" class="primary" onClick={() => begin(published)}>
            {say('lead_begin_go_on', { title: published.title, version: published.version })}
          </button>
        </section>
      )}
      <section>
        <h2>{say('lead_begin_built_in')}</h2>
        <SettingChoice chosen={basedOn} choose={setBasedOn} />
        <button type="button" class="primary" onClick={() => begin(newDraft(basedOn))}>
          {say('lead_begin_from_this')}
        </button>
      </section>
      <section>
        <h2>{say('lead_import')}</h2>
        <ImportFile take={begin} />
      </section>
    </>
  )
}
