import { useId, useRef } from 'preact/hooks'
import { rulesLang, say } from '../../../words/say.ts'

interface LinesProps {
  readonly of: 'terms' | 'answered_by' | 'asks' | 'quiet'
  readonly value: readonly string[]
  /** Whether words in it are marked with braces: by selecting them. */
  readonly isMarked?: boolean
  put(lines: string[]): void
}

/** Some lines of words or sentences, one thing a line, told at every key. */
export function Lines({ of, value, isMarked = false, put }: LinesProps) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const text = value.join('\n')
  const markSelected = (): void => {
    const area = field.current
    if (area === null) return
    const { selectionStart: start, selectionEnd: end } = area
    const words = text.slice(start, end).trim()
    if (words !== '' && !/[{}\n]/u.test(words)) {
      const at = start + text.slice(start, end).indexOf(words)
      put(`${text.slice(0, at)}{${words}}${text.slice(at + words.length)}`.split('\n'))
    }
    area.focus()
  }
  return (
    <div class="field wide">
      <label for={id}>{say(`lead_own_${of}`)}</label>
      <small id={`${id}-hint`}>{say(`lead_own_${of}_hint`)}</small>
      <textarea
        ref={field}
        id={id}
        rows={4}
        lang={rulesLang}
        dir="auto"
        autocomplete="off"
        aria-describedby={`${id}-hint`}
        value={text}
        onInput={({ currentTarget }) => put(currentTarget.value.split('\n'))}
      />
      {isMarked ? (
        <button type="button" onClick={markSelected}>
          {say('lead_own_mark')}
        </button>
      ) : null}
    </div>
  )
}
