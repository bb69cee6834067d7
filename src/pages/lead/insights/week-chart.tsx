import { say, spokenLang } from '../../../words/say.ts'
import type { RuleInsight } from './rule-insights.ts'

/** A bar a week, drawn of nothing but rectangles, and the same as a table. */
export function WeekChart({ weeks }: { readonly weeks: RuleInsight['weeks'] }) {
  const [first, last] = [weeks[0], weeks.at(-1)]
  if (first === undefined || last === undefined) return <p>{say('lead_insight_none')}</p>
  const highest = Math.max(...weeks.map(({ asked }) => asked), 1)
  return (
    <figure class="weeks">
      <figcaption>{say('lead_insight_chart', { number: highest })}</figcaption>
      <svg viewBox={`0 0 ${Math.max(weeks.length, 8)} 10`} preserveAspectRatio="none" aria-hidden="true">
        {weeks.map(({ week, asked }, at) => {
          const height = (asked / highest) * 10
          return <rect key={week} x={at + 0.1} y={10 - height} width={0.8} height={height} />
        })}
      </svg>
      <p class="ends">
        <span>{shownDay(first.week)}</span>
        <span>{weeks.length > 1 ? shownDay(last.week) : ''}</span>
      </p>
      <details class="fold">
        <summary>{say('lead_insight_as_table')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('lead_insight_week')}</th>
              <th scope="col">{say('lead_insight_asked')}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ week, asked }) => (
              <tr key={week}>
                <th scope="row">{shownDay(week)}</th>
                <td>{asked}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}

const shownDay = (day: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString(spokenLang(), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
