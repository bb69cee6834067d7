import { rulesLang, say } from '../words/say.ts'
import type { RuleExamples } from './rule-examples.ts'

/** A rule's own examples under the heading of the first: what it asks about, a sentence that answers it, and what it leaves alone. */
export function Examples({ asks, answered, quiet }: RuleExamples) {
  return (
    <div class="examples">
      <ul lang={rulesLang}>
        {asks.map(({ text, span }) => (
          <li key={text}>
            {text.slice(0, span?.start ?? text.length)}
            {span && <mark>{text.slice(span.start, span.end)}</mark>}
            {span && text.slice(span.end)}
          </li>
        ))}
      </ul>
      {answered !== '' && <p class="small-title">{say('card_example_answered')}</p>}
      {answered !== '' && <p lang={rulesLang}>{answered}</p>}
      <p class="small-title">{say('card_example_quiet')}</p>
      <ul lang={rulesLang}>
        {quiet.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  )
}
