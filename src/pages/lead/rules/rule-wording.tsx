import type { Source } from '../../../model/rule.ts'
import { rulesLang, say } from '../../../words/say.ts'
import { withChange, withSource } from '../edits/change-rule.ts'
import { TextField } from '../text-field.tsx'
import type { RulePartProps } from './rule-page.tsx'

/** Question, reason, answered example and source, each with a way back to how it comes. */
export function RuleWording({ draft, edit, rule, base }: RulePartProps) {
  const change = draft.rules[rule.id] ?? {}
  const put = (of: 'prompt' | 'why' | 'answered') => (value: string) =>
    edit(withChange(rule.id, { [of]: value === base[of] ? undefined : value }))
  const putSource = (changes: Partial<Source>) => edit(withSource(base, rule.id, changes))
  return (
    <section>
      <h2>{say('lead_wording')}</h2>
      {(['prompt', 'why', 'answered'] as const).map((of) => (
        <div key={of} class="with-way-back">
          <TextField
            label={say(`lead_wording_${of}`)}
            {...(of === 'prompt' ? { hint: say('lead_wording_quote') } : {})}
            value={rule[of]}
            isNeeded
            rows={2}
            lang={rulesLang}
            keep={put(of)}
          />
          {change[of] === undefined ? null : (
            <button type="button" onClick={() => edit(withChange(rule.id, { [of]: undefined }))}>
              {say('lead_put_back', { what: say(`lead_wording_${of}`) })}
            </button>
          )}
        </div>
      ))}
      <h3>{say('lead_source')}</h3>
      <TextField
        label={say('lead_source_document')}
        value={rule.source.document}
        isNeeded
        lang={rulesLang}
        keep={(document) => putSource({ document })}
      />
      <TextField
        label={say('lead_source_section')}
        value={rule.source.section}
        isNeeded
        lang={rulesLang}
        keep={(section) => putSource({ section })}
      />
      <TextField
        label={say('lead_source_link')}
        hint={say('lead_source_link_hint')}
        value={rule.source.link ?? ''}
        keep={(link) => putSource({ link })}
      />
      {change.source === undefined ? null : (
        <button type="button" onClick={() => edit(withChange(rule.id, { source: undefined }))}>
          {say('lead_put_back', { what: say('lead_source') })}
        </button>
      )}
    </section>
  )
}
