import { useState } from 'preact/hooks'
import type { Prompt, Suggestion } from '../model/prompt.ts'
import type { Source } from '../model/rule.ts'
import { rulesLang, say } from '../words/say.ts'
import { Examples } from './examples.tsx'
import { Keep } from './keep.tsx'
import type { Replies } from './replies.ts'
import type { RuleExamples } from './rule-examples.ts'
import { Suggestions } from './suggestions.tsx'

export interface QuestionProps {
  readonly prompt: Prompt
  readonly reasons: readonly string[]
  readonly replies: Replies
  readonly refused: Suggestion | null
}

/** What stands under a question: why it is asked, an answered version, the replies, and the guidance behind it. */
export function Question({ prompt, reasons, replies, refused }: QuestionProps) {
  return (
    <div class="question">
      <p class="why" lang={rulesLang}>
        {prompt.why}
      </p>
      <Answered prompt={prompt} showMe={() => replies.showMe(prompt)} />
      <div class="replies">
        <Suggestions prompt={prompt} replies={replies} refused={refused} />
        <Keep prompt={prompt} reasons={reasons} replies={replies} />
      </div>
      <SourceLine source={prompt.source} />
    </div>
  )
}

/** One answered sentence; on request, in its place, what the rule asks about and what it leaves alone. */
function Answered({ prompt, showMe }: { readonly prompt: Prompt; showMe(): RuleExamples | null }) {
  const [examples, setExamples] = useState<RuleExamples | null>(null)
  return (
    <div class="answered">
      <div class="beginning">
        <p class="small-title">{say(examples ? 'card_example_asks' : 'card_for_example')}</p>
        <button
          type="button"
          class="quiet"
          aria-expanded={examples !== null}
          onClick={() => setExamples(examples ? null : showMe())}
        >
          {say('card_show_me')}
        </button>
      </div>
      {examples ? <Examples {...examples} /> : <p lang={rulesLang}>{prompt.answered}</p>}
    </div>
  )
}

function SourceLine({ source }: { readonly source: Source }) {
  const where = <span lang={rulesLang}>{`${source.document}, ${source.section}`}</span>
  return (
    <p class="source">
      <span class="hidden-text">{`${say('card_source')} `}</span>
      {source.link?.startsWith('https://') ? (
        <a href={source.link} target="_blank" rel="noopener noreferrer">
          {where}
          <span class="hidden-text">{` ${say('card_source_opens')}`}</span>
        </a>
      ) : (
        where
      )}
    </p>
  )
}
