import { useId, useState } from 'preact/hooks'
import { rulesLang, say } from '../../words/say.ts'
import type { ReadLines } from './edits/read-lines.ts'

interface AddLinesProps<Item> {
  readonly label: string
  readonly hint: string
  read(text: string): ReadLines<Item>
  /** False where they could not be added. */
  add(items: readonly Item[]): Promise<boolean> | undefined
}

/** Takes one thing a line, typed or pasted. What cannot be read stays in the field and is told; the rest is taken. */
export function AddLines<Item>({ label, hint, read, add }: AddLinesProps<Item>) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const [told, setTold] = useState('')
  const take = async (): Promise<void> => {
    const { taken, refused } = read(typed)
    // What could not be kept stays in the field: a pasted list is not lost.
    if (taken.length > 0 && (await add(taken)) === false) return
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
          dir="auto"
          autocomplete="off"
          aria-describedby={`${id}-hint ${id}-told`}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </div>
      <p id={`${id}-told`} role="alert" class="told">
        {told}
      </p>
      <button type="button" onClick={() => void take()}>
        {say('lead_add')}
      </button>
    </div>
  )
}
