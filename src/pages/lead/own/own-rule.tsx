import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Rule } from '../../../model/rule.ts'
import { rulesLang, say } from '../../../words/say.ts'
import { Choice } from '../../choice.tsx'
import { ExampleLines } from './example-lines.tsx'
import { type OwnForm, readForm } from './own-form.ts'
import { ownKinds } from './own-kinds.ts'

interface OwnRuleProps {
  readonly form: OwnForm
  write(form: OwnForm | null): void
  /** All other rules: none has the same name. */
  readonly others: readonly Rule[]
  keep(rule: Rule): void
}

const lines = ['prompt', 'why', 'answered', 'document', 'section'] as const

/** The form of one rule, tried at every key; what is missing or fails is said, and only a rule that holds is kept. */
export function OwnRule({ form, write, others, keep }: OwnRuleProps) {
  const { missing, rule, failed } = useMemo(() => readForm(form, others), [form, others])
  const [isAsked, setAsked] = useState(false)
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus(), [])
  const put = (changes: Partial<OwnForm>): void => write({ ...form, ...changes })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        setAsked(true)
        if (rule !== null && failed.length === 0) keep(rule)
      }}
    >
      <label class="field">
        <span>{say('lead_own_name')}</span>
        <input
          ref={first}
          type="text"
          maxLength={60}
          autocomplete="off"
          value={form.name}
          onInput={({ currentTarget }) => put({ name: currentTarget.value })}
        />
      </label>
      <h2>{say('lead_own_kind')}</h2>
      <Choice
        legend={say('lead_own_kind')}
        options={ownKinds.map(({ check }) => ({
          value: check,
          title: say(`lead_check_${check}`),
          means: say(`lead_own_kind_${check}`),
        }))}
        chosen={form.kind}
        choose={(kind) => put({ kind })}
      />
      <label class="field">
        <span>{say('lead_own_terms')}</span>
        <textarea
          rows={3}
          lang={rulesLang}
          autocomplete="off"
          value={form.terms}
          onInput={({ currentTarget }) => put({ terms: currentTarget.value })}
        />
      </label>
      {lines.map((of) => (
        <label key={of} class="field">
          <span>{say(of === 'document' || of === 'section' ? `lead_source_${of}` : `lead_wording_${of}`)}</span>
          {of === 'prompt' ? <small>{say('lead_wording_quote')}</small> : null}
          <input
            type="text"
            lang={rulesLang}
            maxLength={500}
            autocomplete="off"
            value={form[of]}
            onInput={({ currentTarget }) => put({ [of]: currentTarget.value })}
          />
        </label>
      ))}
      <ExampleLines of="asks" value={form.asks} put={(asks) => put({ asks })} />
      <ExampleLines of="quiet" value={form.quiet} put={(quiet) => put({ quiet })} />
      <section>
        <h2>{say('lead_own_tried')}</h2>
        <ul class="changes" aria-live="polite">
          {isAsked ? missing.map((of) => <li key={of}>{say(`lead_own_missing_${of}`)}</li>) : null}
          {failed.map((told) => (
            <li key={told} class="failed" lang={rulesLang}>
              {told}
            </li>
          ))}
          {missing.length > 0 && !isAsked ? <li>{say('lead_own_unfinished', { count: missing.length })}</li> : null}
          {missing.length + failed.length === 0 ? <li>{say('lead_own_holds')}</li> : null}
        </ul>
      </section>
      <p class="row">
        <button type="submit" class="primary">
          {say('lead_own_keep')}
        </button>
        <button type="button" onClick={() => write(null)}>
          {say('lead_own_cancel')}
        </button>
      </p>
    </form>
  )
}
