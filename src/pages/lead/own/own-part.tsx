import { useState } from 'preact/hooks'
import type { Rule } from '../../../model/rule.ts'
import { say } from '../../../words/say.ts'
import { KeptWords } from '../kept-words.tsx'
import type { PartProps } from '../part-props.ts'
import { useRulesAsTheyCome } from '../use-rules.ts'
import { emptyForm, formOf, type OwnForm } from './own-form.ts'
import { OwnRule } from './own-rule.tsx'

/** What is being written outlives a look at another part of the page. */
let inWork: OwnForm | null = null

/** Rules that only this organisation has: written in sentences, tried while they are written, kept once they hold. */
export function OwnPart({ draft, edit }: PartProps) {
  const [form, setForm] = useState(inWork)
  const { rules, resting } = useRulesAsTheyCome(draft).ruleSet
  const own = draft.ownRules ?? []
  const write = (next: OwnForm | null): void => {
    inWork = next
    setForm(next)
  }
  const keep = (rule: Rule): void => {
    edit((now) => ({ ...now, ownRules: [...(now.ownRules ?? []).filter(({ id }) => id !== rule.id), rule] }))
    write(null)
  }
  return (
    <>
      <p class="lead">{say('lead_own_lead')}</p>
      {form === null ? (
        <>
          <KeptWords
            words={own.map((rule) => ({
              key: rule.id,
              shown: rule.prompt,
              means: rule.id,
              change: () => write(formOf(rule)),
              remove: () =>
                edit((now) => ({ ...now, ownRules: (now.ownRules ?? []).filter(({ id }) => id !== rule.id) })),
            }))}
          />
          <button type="button" class="primary" onClick={() => write(emptyForm)}>
            {say('lead_own_new')}
          </button>
        </>
      ) : (
        <OwnRule
          form={form}
          write={write}
          others={[...rules, ...resting, ...own.filter(({ id }) => id !== form.id)]}
          keep={keep}
        />
      )}
    </>
  )
}
