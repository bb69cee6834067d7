import { useId, useRef } from 'preact/hooks'
import { rulesLang, say } from '../../../words/say.ts'

interface ExampleLinesProps {
  readonly of: 'asks' | 'quiet'
  readonly value: string
  put(value: string): void
}

/** Sentences, one a line. In those that are asked about, the words it is about are marked by selecting them. */
export function ExampleLines({ of, value, put }: ExampleLinesProps) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const markSelected = (): void => {
    const area = field.current
    if (area === null) return
    const { selectionStart: start, selectionEnd: end } = area
    const words = value.slice(start, end).trim()
    if (words !== '' && !/[{}\n]/u.test(words)) {
      const at = start + value.slice(start, end).indexOf(words)
      put(`${value.slice(0, at)}{${words}}${value.slice(at + words.length)}`)
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
        autocomplete="off"
        aria-describedby={`${id}-hint`}
        value={value}
        onInput={({ currentTarget }) => put(currentTarget.value)}
      />
      {of === 'asks' ? (
        <button type="button" onClick={markSelected}>
          {say('lead_own_mark')}
        </button>
      ) : null}
    </div>
  )
}
