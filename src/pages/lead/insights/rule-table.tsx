import { rulesLang, say } from '../../../words/say.ts'
import { endNames } from './end-names.ts'
import type { RuleInsight } from './rule-insights.ts'
import { RuleLink } from './rule-link.tsx'
import { ends } from './tally.ts'

/** How often each rule was asked and how it was answered, the most asked first. */
export function RuleTable({ rules }: { readonly rules: readonly RuleInsight[] }) {
  return (
    <div class="wide-table">
      <table>
        <thead>
          <tr>
            <th scope="col">{say('lead_insight_rule')}</th>
            <th scope="col">{say('lead_insight_asked')}</th>
            {ends.map((end) => (
              <th key={end} scope="col">
                {say(endNames[end])}
              </th>
            ))}
            <th scope="col" class="reasons">
              {say('lead_insight_reasons')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rules.map(({ rule, total, reasons }) => (
            <tr key={rule}>
              <th scope="row">
                <RuleLink rule={rule} />
              </th>
              <td>{total.asked}</td>
              {ends.map((end) => (
                <td key={end}>{total[end]}</td>
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
