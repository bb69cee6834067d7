import { useState } from 'preact/hooks'
import type { Prompt, Suggestion } from '../model/prompt.ts'
import { rulesLang, say } from '../words/say.ts'
import { CloseButton } from './close-button.tsx'
import type { MarkedWords } from './marked-words.ts'
import { Question } from './question.tsx'
import type { Replies } from './replies.ts'

/** The id of the element that names the card. */
export const cardTitleId = 'card-title'

export interface CardProps {
  readonly marked: MarkedWords
  /** The quoted words themselves, where they are scrolled out and the card stands beside the field instead. */
  readonly awayFrom: string | null
  /** Which of all marked words this is, from 1, and how many there are. */
  readonly at: number
  readonly of: number
  readonly reasons: readonly string[]
  readonly replies: Replies
  readonly refused: Suggestion | null
  step(by: 1 | -1): void
  close(): void
}

/** All that is asked about some words: the first question open, the others one press away. */
export function Card({ marked, awayFrom, at, of, step, close, ...rest }: CardProps) {
  const [chosen, choose] = useState('')
  const open = marked.prompts.find((prompt) => idOf(prompt) === chosen) ?? marked.prompts[0]
  return (
    <>
      <header>
        <p class={`level ${open?.level ?? marked.level}`}>{say(`level_${open?.level ?? marked.level}`)}</p>
      </header>
      {awayFrom !== null && <p class="away">{say('card_scrolled_out', { text: awayFrom })}</p>}
      {marked.prompts.map((prompt) =>
        prompt === open ? (
          <section key={idOf(prompt)}>
            <h2 id={cardTitleId} lang={rulesLang}>
              {prompt.question}
            </h2>
            <Question prompt={prompt} {...rest} />
          </section>
        ) : (
          <h3 key={idOf(prompt)}>
            <button
              type="button"
              class="folded"
              lang={rulesLang}
              aria-expanded={false}
              onClick={() => choose(idOf(prompt))}
            >
              {prompt.question}
            </button>
          </h3>
        ),
      )}
      {of > 1 && <Pager at={at} of={of} step={step} />}
      <CloseButton close={close} />
    </>
  )
}

const idOf = ({ rule, span }: Prompt): string => `${rule} ${span?.start}`

function Pager({ at, of, step }: Pick<CardProps, 'at' | 'of' | 'step'>) {
  return (
    <footer>
      <button type="button" class="icon" aria-label={say('card_previous')} onClick={() => step(-1)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M10 3 5 8l5 5" />
        </svg>
      </button>
      <span class="position">{say('card_position', { at, of })}</span>
      <button type="button" class="icon" aria-label={say('card_next')} onClick={() => step(1)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m6 3 5 5-5 5" />
        </svg>
      </button>
    </footer>
  )
}
