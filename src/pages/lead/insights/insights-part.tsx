import { useEffect, useMemo, useState } from 'preact/hooks'
import type { CountFile } from '../../../model/count-file.ts'
import type { ReplyCount } from '../../../model/reply.ts'
import { readReplyCounts } from '../../../store/reply-counts.ts'
import { say } from '../../../words/say.ts'
import { SelectField } from '../select-field.tsx'
import { CountFiles } from './count-files.tsx'
import { insights } from './insights.ts'
import { InsightsShown } from './insights-shown.tsx'
import { OwnCounts } from './own-counts.tsx'
import { ruleInsights } from './rule-insights.ts'

const own = 'own'

/** What is learnt from counts: of this browser, or of files that people handed over. Never of one of them alone. */
export function InsightsPart() {
  const [counts, setCounts] = useState<readonly ReplyCount[]>([])
  const [files, setFiles] = useState<readonly CountFile[]>([])
  const [picked, pick] = useState(own)
  useEffect(() => void readReplyCounts().then(setCounts), [])
  const here = useMemo(() => ruleInsights([counts]), [counts])
  const together = useMemo(() => insights(files), [files])
  const shared = [
    ...(together.all === null
      ? []
      : [{ value: 'all', title: say('lead_insight_everybody', { count: together.all.people }), ...together.all }]),
    ...together.groups.map((one, at) => ({
      value: `group ${at}`,
      title: say('lead_insight_group', { name: one.group ?? say('lead_insight_others'), number: one.people }),
      ...one,
    })),
  ]
  const shown = shared.find(({ value }) => value === picked)
  const take = (taken: readonly CountFile[]): void => {
    setFiles(taken)
    pick(insights(taken).all === null ? own : 'all')
  }
  return (
    <>
      <p class="lead">{say('lead_insight_lead')}</p>
      <CountFiles files={files} take={take} />
      {files.length > 0 && together.all === null ? <p class="told">{say('lead_insight_below_five')}</p> : null}
      <SelectField
        label={say('lead_insight_whose')}
        chosen={shown === undefined ? own : picked}
        choose={pick}
        options={[
          { value: own, title: say('lead_insight_here') },
          ...shared.map(({ value, title }) => ({ value, title })),
        ]}
      />
      <InsightsShown rules={shown?.rules ?? here} />
      <OwnCounts counts={counts} />
    </>
  )
}
