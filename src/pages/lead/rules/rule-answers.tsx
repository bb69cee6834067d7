import { useEffect, useState } from 'preact/hooks'
import type { ReplyCount } from '../../../model/reply.ts'
import { readReplyCounts } from '../../../store/reply-counts.ts'
import { say } from '../../../words/say.ts'
import { tallies, together } from '../insights/tally.ts'

const answers = {
  asked: 'lead_answer_asked',
  changed: 'lead_answer_changed',
  kept: 'lead_answer_kept',
  left: 'lead_answer_left',
  'set-aside': 'lead_answer_set_aside',
  wrong: 'lead_answer_wrong',
} as const
const shown = ['asked', 'changed', 'kept', 'left', 'set-aside', 'wrong'] as const

/** How often a rule was asked in this browser, and how that was answered: counts alone. */
export function RuleAnswers({ rule }: { readonly rule: string }) {
  const [counts, setCounts] = useState<readonly ReplyCount[]>([])
  useEffect(() => void readReplyCounts().then(setCounts), [])
  const told = together(tallies(counts.filter((one) => one.rule === rule)))
  return (
    <section>
      <h2>{say('lead_answers')}</h2>
      <ul class="changes">
        {shown.map((what) => (
          <li key={what}>{say(answers[what], { number: told[what] })}</li>
        ))}
      </ul>
    </section>
  )
}
