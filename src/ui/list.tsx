import { useState } from 'preact/hooks'
import type { Level } from '../model/level.ts'
import type { Prompt, Suggestion } from '../model/prompt.ts'
import { rulesLang, say, spokenLang } from '../words/say.ts'
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

/** Everything that is asked about this note, marked or not: what the guidance insists on first. */
export function List({ prompts, tooLong, leftOut = [], close, ...rest }: ListProps) {
  return (
    <>
      <header>
        <h2 id={listTitleId}>{tooLong === null ? say('count', { count: prompts.length }) : say('count_too_long')}</h2>
      </header>
      {tooLong === null ? <p class="why">{say('list_hint')}</p> : <p>{say('list_too_long', { limit: tooLong })}</p>}
      {leftOut.length > 0 && <p class="why">{say('list_left_out', { names: leftOut.join(', ') })}</p>}
      {(['insist', 'ask'] as const).map((level) => (
        <OfLevel key={level} level={level} prompts={prompts.filter((prompt) => prompt.level === level)} {...rest} />
      ))}
      <CloseButton close={close} />
    </>
  )
}

interface LevelProps extends Pick<ListProps, 'prompts' | 'reasons' | 'replies' | 'refused' | 'open'> {
  readonly level: Level
}

/** All of one level, in the order given: that of the text, with what is asked of the whole note at the end. */
function OfLevel({ level, prompts, open, ...rest }: LevelProps) {
  if (prompts.length === 0) return null
  return (
    <section>
      <h3 class={`level ${level}`}>{say(`level_${level}`)}</h3>
      <ol class="entries">
        {prompts.map((prompt) => (
          <li key={`${prompt.rule} ${prompt.span?.start}`}>
            {prompt.span ? <TextEntry {...{ prompt, open }} /> : <WholeNoteEntry prompt={prompt} {...rest} />}
          </li>
        ))}
      </ol>
    </section>
  )
}

function TextEntry({ prompt, open }: Pick<ListProps, 'open'> & { readonly prompt: Prompt }) {
  return (
    <button type="button" class="entry" lang={rulesLang} onClick={() => open(prompt)}>
      <span class={`quote ${prompt.level}`}>{prompt.quote}</span>
      <span>{prompt.question}</span>
    </button>
  )
}

function WholeNoteEntry(props: Pick<ListProps, 'reasons' | 'replies' | 'refused'> & { readonly prompt: Prompt }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" class="entry" lang={rulesLang} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span class="about" lang={spokenLang()}>
          {say('list_whole_note')}
        </span>
        <span>{props.prompt.question}</span>
      </button>
      {isOpen && <Question {...props} />}
    </>
  )
}
