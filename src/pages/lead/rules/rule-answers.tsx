import { useEffect, useState } from 'preact/hooks'
import type { ReplyCount } from '../../../model/reply.ts'
import { readReplyCounts } from '../../../store/reply-counts.ts'
import { say } from '../../../words/say.ts'

const replies = ['changed', 'kept', 'set-aside', 'wrong'] as const
const replyWords = {
  changed: 'lead_answer_changed',
  kept: 'lead_answer_kept',
  'set-aside': 'lead_answer_set_aside',
  wrong: 'lead_answer_wrong',
} as const

/** How a rule's questions were answered in this browser: counts alone. */
export function RuleAnswers({ rule }: { readonly rule: string }) {
  const [counts, setCounts] = useState<readonly ReplyCount[]>([])
  useEffect(() => void readReplyCounts().then(setCounts), [])
  const sum = (reply: ReplyCount['reply']): number =>
    counts.filter((one) => one.rule === rule && one.reply === reply).reduce((total, { count }) => total + count, 0)
  return (
    <section>
      <h2>{say('lead_answers')}</h2>
      <ul class="changes">
        {replies.map((reply) => (
          <li key={reply}>{say(replyWords[reply], { number: sum(reply) })}</li>
        ))}
      </ul>
    </section>
  )
}
