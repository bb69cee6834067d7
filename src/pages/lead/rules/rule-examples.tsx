import { useMemo } from 'preact/hooks'
import { failedExamples } from '../../../engine/rule-examples.ts'
import { textOfExample } from '../../../model/text-of-example.ts'
import { rulesLang, say } from '../../../words/say.ts'
import type { RulePartProps } from './rule-page.tsx'

/** Sentences that the rule asks about and sentences it leaves alone, tried on the rule as the draft has it. */
export function RuleExamples({ rule }: Pick<RulePartProps, 'rule'>) {
  const failed = useMemo(() => new Map(failedExamples(rule).map(({ example, reason }) => [example, reason])), [rule])
  return (
    <section>
      <h2>{say('lead_examples')}</h2>
      <p role="status">{say('lead_examples_failed', { count: failed.size })}</p>
      {(['asks', 'quiet'] as const).map((of) => (
        <div key={of}>
          <h3>{say(of === 'asks' ? 'card_example_asks' : 'card_example_quiet')}</h3>
          <ul class="changes" lang={rulesLang}>
            {rule.examples[of].map(textOfExample).map((sentence) => (
              <li key={sentence} class={failed.has(sentence) ? 'failed' : undefined}>
                {sentence}
                {failed.has(sentence) ? <small> {failed.get(sentence)}</small> : null}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
