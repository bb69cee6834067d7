import { rulesLang, say } from '../../../words/say.ts'
import type { RuleInsight } from './rule-insights.ts'
import { RuleLink } from './rule-link.tsx'

const replies = ['changed', 'kept', 'set-aside', 'wrong'] as const

/** How each rule was answered, the most asked first. */
export function RuleTable({ rules }: { readonly rules: readonly RuleInsight[] }) {
  return (
    <div class="wide-table">
      <table>
        <thead>
          <tr>
            <th scope="col">{say('lead_insight_rule')}</th>
            <th scope="col">{say('lead_insight_asked')}</th>
            <th scope="col">{say('lead_insight_changed')}</th>
            <th scope="col">{say('lead_insight_kept')}</th>
            <th scope="col">{say('lead_insight_set_aside')}</th>
            <th scope="col">{say('lead_insight_wrong')}</th>
            <th scope="col">{say('lead_insight_reasons')}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map(({ rule, asked, replies: counted, reasons }) => (
            <tr key={rule}>
              <th scope="row">
                <RuleLink rule={rule} />
              </th>
              <td>{asked}</td>
              {replies.map((reply) => (
                <td key={reply}>{counted[reply] ?? 0}</td>
              ))}
              <td lang={rulesLang} class="reasons">
                {reasons.map(({ reason, count }) => `${reason} (${count})`).join('; ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
