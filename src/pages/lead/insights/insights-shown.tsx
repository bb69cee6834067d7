import { useMemo, useState } from 'preact/hooks'
import { rulesLang, say } from '../../../words/say.ts'
import { SelectField } from '../select-field.tsx'
import type { RuleInsight } from './rule-insights.ts'
import { RuleTable } from './rule-table.tsx'
import { Standing } from './standing.tsx'
import { WeekChart } from './week-chart.tsx'
import { weeksOf } from './weeks-of.ts'

/** What counts tell: which rules are noisy and which earn their place, over time, and rule by rule. */
export function InsightsShown({ rules }: { readonly rules: readonly RuleInsight[] }) {
  const [picked, pick] = useState('')
  const chosen = rules.filter(({ rule }) => rule === picked)
  const weeks = useMemo(() => weeksOf(chosen.length === 0 ? rules : chosen), [rules, picked])
  if (rules.length === 0) return <p>{say('lead_insight_none')}</p>
  return (
    <>
      <Standing rules={rules} />
      <section>
        <h2>{say('lead_insight_over_time')}</h2>
        <SelectField
          label={say('lead_insight_of_rule')}
          chosen={chosen.length === 0 ? '' : picked}
          choose={pick}
          options={[
            { value: '', title: say('lead_insight_all_rules') },
            ...rules.map(({ rule }) => ({ value: rule, title: rule, lang: rulesLang })),
          ]}
        />
        <WeekChart weeks={weeks} />
        <small>{say('lead_insight_asked_means')}</small>
      </section>
      <section>
        <h2>{say('lead_insight_by_rule')}</h2>
        <RuleTable rules={rules} />
      </section>
    </>
  )
}
