import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { keyNames } from '../../words/key-names.ts'
import { rulesLang, say } from '../../words/say.ts'

export interface PracticeProps {
  readonly nextKey: string
  /** Opens a note session on the field, as on a record system's; gives how to end it. */
  openNote(field: HTMLTextAreaElement): (() => void) | undefined
}

const tries = ['point', 'answer', 'keep', 'list'] as const

/** A note to try it on, in the page itself: a poor one to begin with, or one's own. Nothing of it is kept. */
export function Practice({ nextKey, openNote }: PracticeProps) {
  const [turns, setTurns] = useState(0)
  const isOwn = turns % 2 === 1
  return (
    <>
      <Note key={turns} text={isOwn ? '' : say('welcome_practice_note')} isEntered={turns > 0} openNote={openNote} />
      <button type="button" class="turn" onClick={() => setTurns(turns + 1)}>
        {say(isOwn ? 'welcome_practice_example' : 'welcome_practice_own')}
      </button>
      <section>
        <h2>{say('welcome_try')}</h2>
        <ol class="points">
          {tries.map((each) => (
            <li key={each}>
              {each === 'point' ? say('welcome_try_point', { key: keyNames(nextKey) }) : say(`welcome_try_${each}`)}
            </li>
          ))}
        </ol>
      </section>
      <p>{say('choice_language_rules')}</p>
    </>
  )
}

interface NoteProps extends Pick<PracticeProps, 'openNote'> {
  readonly text: string
  /** Whether the writer chose this note just now, and goes on in it. */
  readonly isEntered: boolean
}

function Note({ text, isEntered, openNote }: NoteProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  // Opened once: another note has a field of its own. At once, so that the very next key is the note's.
  useLayoutEffect(() => {
    if (!field.current) return
    const close = openNote(field.current)
    if (isEntered) field.current.focus()
    return close
  }, [])
  return (
    <label class="practice">
      <span>{say('welcome_practice')}</span>
      <textarea ref={field} rows={6} lang={rulesLang} defaultValue={text} autocomplete="off" />
    </label>
  )
}
