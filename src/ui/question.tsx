import type { Prompt, Suggestion } from '../model/prompt.ts'
import type { Source } from '../model/rule.ts'
import { rulesLang, say } from '../words/say.ts'
import { Keep } from './keep.tsx'
import type { Replies } from './replies.ts'
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
      {prompt.answered !== '' && (
        <div class="answered">
          <p class="small-title">{say('card_for_example')}</p>
          <p lang={rulesLang}>{prompt.answered}</p>
        </div>
      )}
      <div class="replies">
        <Suggestions prompt={prompt} replies={replies} refused={refused} />
        <Keep prompt={prompt} reasons={reasons} replies={replies} />
      </div>
      <SourceLine source={prompt.source} />
    </div>
  )
}

function SourceLine({ source }: { readonly source: Source }) {
  const where = `${source.document}, ${source.section}`
  return (
    <p class="source">
      <span class="hidden-text">{`${say('card_source')} `}</span>
      {source.link === undefined ? (
        where
      ) : (
        <a href={source.link} target="_blank" rel="noopener noreferrer">
          {where}
          <span class="hidden-text"> {say('card_source_opens')}</span>
        </a>
      )}
    </p>
  )
}
