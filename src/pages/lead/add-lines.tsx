import { useId, useState } from 'preact/hooks'
import { rulesLang, say } from '../../words/say.ts'
import type { ReadLines } from './edits/read-lines.ts'

interface AddLinesProps<Item> {
  readonly label: string
  readonly hint: string
  read(text: string): ReadLines<Item>
  add(items: readonly Item[]): void
}

/** Takes one thing a line, typed or pasted. What cannot be read stays in the field and is told; the rest is taken. */
export function AddLines<Item>({ label, hint, read, add }: AddLinesProps<Item>) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const [told, setTold] = useState('')
  const take = (): void => {
    const { taken, refused } = read(typed)
    if (taken.length > 0) add(taken)
    setTyped(refused.join('\n'))
    setTold(refused.length === 0 ? '' : say('lead_lines_refused', { count: refused.length }))
  }
  return (
    <div class="add">
      <div class="field">
        <label for={id}>{label}</label>
        <small id={`${id}-hint`}>{hint}</small>
        <textarea
          id={id}
          rows={3}
          lang={rulesLang}
          autocomplete="off"
          aria-describedby={`${id}-hint ${id}-told`}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </div>
      <p id={`${id}-told`} role="alert" class="told">
        {told}
      </p>
      <button type="button" onClick={take}>
        {say('lead_add')}
      </button>
    </div>
  )
}
