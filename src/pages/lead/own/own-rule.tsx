import { useMemo, useRef, useState } from 'preact/hooks'
import { wordingConcerns } from '../../../engine/wording-concerns.ts'
import { wrongIn } from '../../../engine/wrong-in.ts'
import type { Rule } from '../../../model/rule.ts'
import { finishRule, type UnfinishedRule } from '../../../model/unfinished-rule.ts'
import { rulesLang, say } from '../../../words/say.ts'
import { Choice } from '../../choice.tsx'
import { ConcernList } from '../concerns/concern-list.tsx'
import { TextField } from '../text-field.tsx'
import { ownKinds } from './begun-rule.ts'
import { Lines } from './lines.tsx'
import { missingWords } from './missing-words.ts'
import { useTakenUp } from './use-taken-up.ts'

interface OwnRuleProps {
  readonly begun: UnfinishedRule
  /** All other rules: none has the same name. */
  readonly others: readonly Rule[]
  /** As it lies in the store; another page may be at work on it. */
  readonly kept: UnfinishedRule | undefined
  /** Keeps what is written, finished or not: the whole, of which so much changed. */
  keep(rule: UnfinishedRule, changes: Partial<UnfinishedRule>): void
  finish(rule: Rule): void
  /** Goes back to the list; what is written stays kept. */
  leave(): void
  discard(): void
}

const kindWords = {
  meaning: 'lead_own_kind_meaning',
  seen: 'lead_own_kind_seen',
  why: 'lead_own_kind_why',
  blame: 'lead_own_kind_blame',
  words: 'lead_own_kind_words',
  teller: 'lead_own_kind_teller',
  exactly: 'lead_own_kind_exactly',
  passedOn: 'lead_own_kind_passedon',
  planned: 'lead_own_kind_planned',
  belongs: 'lead_own_kind_belongs',
} as const

/** One rule while it is written, tried as it changes: what is missing or fails is said, and only a rule that holds comes into the draft. */
export function OwnRule({ begun, others, kept, keep, finish, leave, discard }: OwnRuleProps) {
  const [form, setForm] = useState(begun)
  const wrote = useTakenUp(kept, setForm)
  const finished = useMemo(() => finishRule(form), [form])
  const failed = useMemo(() => (finished.ok ? wrongIn(finished.rule, others) : []), [finished, others])
  // Two fields may be written in before the next drawing.
  const latest = useRef(form)
  latest.current = form
  const put = (changes: Partial<UnfinishedRule>): void => {
    const next = { ...latest.current, ...changes }
    latest.current = next
    setForm(next)
    wrote(next)
    keep(next, changes)
  }
  return (
    <>
      <p class="lead">{form.id}</p>
      <section>
        <h2>{say('lead_own_kind')}</h2>
        <Choice
          legend={say('lead_own_kind')}
          options={ownKinds.map((value) => ({ value, title: say(kindWords[value]), means: '' }))}
          chosen={form.kind}
          choose={(kind) => put({ kind })}
        />
        <Lines of="terms" value={form.terms} put={(terms) => put({ terms })} />
        {form.kind === 'belongs' ? (
          <Lines of="answered_by" value={form.answeredBy} put={(answeredBy) => put({ answeredBy })} />
        ) : null}
      </section>
      <section>
        <h2>{say('lead_wording')}</h2>
        {(['prompt', 'why', 'answered'] as const).map((of) => (
          <TextField
            key={of}
            label={say(`lead_wording_${of}`)}
            {...(of === 'prompt' ? { hint: say('lead_wording_quote') } : {})}
            value={form[of]}
            isToldAtOnce
            rows={2}
            lang={rulesLang}
            keep={(value) => put({ [of]: value })}
          />
        ))}
        {(['document', 'section', 'link'] as const).map((of) => (
          <TextField
            key={of}
            label={say(`lead_source_${of}`)}
            value={form.source[of]}
            isToldAtOnce
            lang={rulesLang}
            keep={(value) => put({ source: { ...form.source, [of]: value } })}
          />
        ))}
      </section>
      <section>
        <h2>{say('lead_examples')}</h2>
        <Lines of="asks" value={form.asks} put={(asks) => put({ asks })} isMarked />
        <Lines of="quiet" value={form.quiet} put={(quiet) => put({ quiet })} />
      </section>
      <section>
        <h2>{say('lead_own_tried')}</h2>
        <ul class="changes" aria-live="polite">
          {finished.ok ? null : missingWords(finished.missing).map((told) => <li key={told}>{told}</li>)}
          {failed.map((told) => (
            <li key={told} class="failed" lang={rulesLang}>
              {told}
            </li>
          ))}
          {finished.ok && failed.length === 0 ? <li>{say('lead_own_holds')}</li> : null}
        </ul>
        <ConcernList concerns={wordingConcerns({ rules: {}, ownRules: [asWorded(form)] })} here="own" />
        <p class="row">
          <button
            type="button"
            class="primary"
            aria-disabled={!finished.ok || failed.length > 0}
            onClick={() => {
              if (finished.ok && failed.length === 0) finish(finished.rule)
            }}
          >
            {say('lead_own_keep')}
          </button>
          <button type="button" onClick={leave}>
            {say('lead_own_leave')}
          </button>
          <button type="button" onClick={discard}>
            {say('lead_own_discard')}
          </button>
        </p>
      </section>
    </>
  )
}

/** What is not written yet has no wording to look at. */
const asWorded = ({ id, prompt, why }: UnfinishedRule) => ({ id, why, ...(prompt === '' ? {} : { prompt }) })
