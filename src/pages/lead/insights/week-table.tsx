import { say } from '../../../words/say.ts'
import { endNames } from './end-names.ts'
import type { Week } from './rule-insights.ts'
import { shownDay } from './shown-day.ts'
import { ends } from './tally.ts'

/** The numbers of the bars. */
export function WeekTable({ weeks }: { readonly weeks: readonly Week[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section class="wide-table" tabIndex={0} aria-label={say('lead_insight_as_table')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('lead_insight_week')}</th>
            <th scope="col">{say('lead_insight_asked')}</th>
            {ends.map((end) => (
              <th key={end} scope="col">
                {say(endNames[end])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((one) => (
            <tr key={one.week}>
              <th scope="row">{shownDay(one.week)}</th>
              <td>{one.asked}</td>
              {ends.map((end) => (
                <td key={end}>{one[end]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
