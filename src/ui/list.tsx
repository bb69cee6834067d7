import { useState } from 'preact/hooks'
import type { Prompt, Suggestion } from '../model/prompt.ts'
import { rulesLang, say } from '../words/say.ts'
import { CloseButton } from './close-button.tsx'
import { Question } from './question.tsx'
import type { Replies } from './replies.ts'

/** The id of the element that names the list. */
export const listTitleId = 'list-title'

export interface ListProps {
  readonly prompts: readonly Prompt[]
  /** The number of characters above which a note is not read, where this one is longer. */
  readonly tooLong: number | null
  /** The names of checks that could not look at this note. */
  readonly leftOut?: readonly string[]
  readonly reasons: readonly string[]
  readonly replies: Replies
  readonly refused: Suggestion | null
  open(prompt: Prompt): void
  close(): void
}

/** Everything that is asked about this note, in the order of the text, with what is asked of the whole note at the end. */
export function List({ prompts, tooLong, leftOut = [], open, close, ...rest }: ListProps) {
  const inText = prompts.filter((prompt) => prompt.span).sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
  const whole = prompts.filter((prompt) => !prompt.span)
  return (
    <>
      <header>
        <h2 id={listTitleId}>{tooLong === null ? say('count', { count: prompts.length }) : say('count_too_long')}</h2>
      </header>
      {tooLong === null ? <p class="why">{say('list_hint')}</p> : <p>{say('list_too_long', { limit: tooLong })}</p>}
      {leftOut.length > 0 && <p class="why">{say('list_left_out', { names: leftOut.join(', ') })}</p>}
      {inText.length > 0 && (
        <section>
          <h3 class="small-title">{say('list_in_text')}</h3>
          <ol class="entries">
            {inText.map((prompt) => (
              <li key={`${prompt.rule} ${prompt.span?.start}`}>
                <button type="button" class="entry" lang={rulesLang} onClick={() => open(prompt)}>
                  <span class={`quote ${prompt.level}`}>{prompt.quote}</span>
                  <span>{prompt.question}</span>
                </button>
              </li>
            ))}
          </ol>
        </section>
      )}
      {whole.length > 0 && (
        <section>
          <h3 class="small-title">{say('list_whole_note')}</h3>
          <ul class="entries">
            {whole.map((prompt) => (
              <li key={prompt.rule}>
                <WholeNoteEntry prompt={prompt} {...rest} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <CloseButton close={close} />
    </>
  )
}

function WholeNoteEntry(props: Pick<ListProps, 'reasons' | 'replies' | 'refused'> & { readonly prompt: Prompt }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" class="entry" lang={rulesLang} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span>{props.prompt.question}</span>
      </button>
      {isOpen && <Question {...props} />}
    </>
  )
}
