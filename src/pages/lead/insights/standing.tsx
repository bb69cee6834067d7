import { say } from '../../../words/say.ts'
import type { RuleInsight } from './rule-insights.ts'
import { RuleLink } from './rule-link.tsx'

const standings = [
  { standing: 'noisy', heading: 'lead_insight_noisy', of: ['set-aside', 'wrong'], told: 'lead_insight_of_aside' },
  { standing: 'unanswered', heading: 'lead_insight_unanswered', of: ['left'], told: 'lead_insight_of_left' },
  { standing: 'earning', heading: 'lead_insight_earning', of: ['changed', 'kept'], told: 'lead_insight_of_answered' },
] as const

/** The rules that are mostly set aside, mostly left without a reply, and mostly answered, each with the way to it. */
export function Standing({ rules }: { readonly rules: readonly RuleInsight[] }) {
  return (
    <>
      {standings.map(({ standing, heading, of, told }) => {
        const own = rules.filter((one) => one.standing === standing)
        return (
          <section key={standing}>
            <h2>{say(heading)}</h2>
            {own.length === 0 ? <p>{say('lead_insight_seldom')}</p> : null}
            <ul class="changes">
              {own.map(({ rule, total }) => (
                <li key={rule}>
                  <RuleLink rule={rule} />{' '}
                  <small>
                    {say(told, { number: of.reduce((sum, end) => sum + total[end], 0), asked: total.asked })}
                  </small>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}
