import { useState } from 'preact/hooks'
import type { Prompt } from '../../model/prompt.ts'
import type { Span } from '../../model/span.ts'
import { Keep } from '../../ui/keep.tsx'
import type { Replies } from '../../ui/replies.ts'
import { rulesLang, say } from '../../words/say.ts'

/** What can be done from the panel about a note in the page. */
export interface PanelActions extends Pick<Replies, 'keep' | 'setAside' | 'askNoMore' | 'wrong'> {
  /** Shows a prompt's words in the page, and its card there. */
  jump(prompt: Prompt): void
  /** Shows words in the page. */
  show(span: Span): void
  /** Shows the own examples of a prompt's rule. */
  showMe(prompt: Prompt): void
}

export interface QuestionsProps {
  readonly prompts: readonly Prompt[]
  readonly reasons: readonly string[]
  readonly actions: PanelActions
}

const nameOf = ({ rule, span }: Prompt): string => `${rule}-${span?.start ?? 'note'}`

/** All that is asked about the note: what the guidance asks for first, then the rest, then what is asked of the note as a whole. */
export function Questions({ prompts, ...rest }: QuestionsProps) {
  const [open, setOpen] = useState('')
  const inText = prompts.filter(({ span }) => span !== null)
  const groups = [
    { title: say('level_insist'), prompts: inText.filter(({ level }) => level === 'insist') },
    { title: say('level_ask'), prompts: inText.filter(({ level }) => level === 'ask') },
    { title: say('panel_whole_note'), prompts: prompts.filter(({ span }) => span === null) },
  ]
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">
        {prompts.length === 0 ? say('panel_no_questions') : say('count', { count: prompts.length })}
      </h2>
      {prompts.length === 0 && <p class="soft">{say('panel_no_questions_hint')}</p>}
      {groups
        .filter((group) => group.prompts.length > 0)
        .map((group) => (
          <div key={group.title}>
            <h3>{group.title}</h3>
            <ul class="entries">
              {group.prompts.map((prompt) => (
                <Entry
                  key={nameOf(prompt)}
                  prompt={prompt}
                  isOpen={open === nameOf(prompt)}
                  setOpen={(isOpen) => setOpen(isOpen ? nameOf(prompt) : '')}
                  {...rest}
                />
              ))}
            </ul>
          </div>
        ))}
    </section>
  )
}

interface EntryProps extends Omit<QuestionsProps, 'prompts'> {
  readonly prompt: Prompt
  readonly isOpen: boolean
  setOpen(isOpen: boolean): void
}

/** Pressed, it shows its words in the page, and here what can be said to it. */
function Entry({ prompt, isOpen, setOpen, reasons, actions }: EntryProps) {
  const press = (): void => {
    setOpen(!isOpen)
    if (!isOpen && prompt.span !== null) actions.jump(prompt)
  }
  return (
    <li class={isOpen ? 'open' : ''}>
      <button type="button" class="entry" aria-expanded={isOpen} onClick={press}>
        {prompt.quote !== '' && <span class={`quote ${prompt.level}`}>{prompt.quote}</span>}
        <span lang={rulesLang}>{prompt.question}</span>
      </button>
      {isOpen && (
        <div class="answer">
          <p lang={rulesLang}>{prompt.why}</p>
          <Keep prompt={prompt} reasons={reasons} replies={actions} />
          <button type="button" class="quiet" onClick={() => actions.showMe(prompt)}>
            {say('panel_show_me')}
          </button>
        </div>
      )}
    </li>
  )
}
