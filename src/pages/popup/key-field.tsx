import { useState } from 'preact/hooks'
import { keysSchema } from '../../model/keys.ts'
import { keyNames } from '../../words/key-names.ts'
import { say } from '../../words/say.ts'

interface KeyFieldProps {
  readonly label: string
  readonly value: string
  /** Combinations that do something else already. */
  readonly taken: readonly string[]
  choose(combination: string): void
}

const onlyHeld = /^(?:Control|Alt|Shift|Meta|AltGraph)/u

/** A field that takes a key combination by its being pressed. Tab and Escape keep their meaning. */
export function KeyField({ label, value, taken, choose }: KeyFieldProps) {
  const [told, tell] = useState('')
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Tab' || event.key === 'Escape') return
    event.preventDefault()
    if (onlyHeld.test(event.code)) return
    const held = [event.ctrlKey && 'Ctrl', event.altKey && 'Alt', event.shiftKey && 'Shift', event.metaKey && 'Meta']
    const combination = [...held.filter(Boolean), event.code].join('+')
    if (!keysSchema.shape.next.safeParse(combination).success) tell(say('popup_key_refused'))
    else if (taken.includes(combination)) tell(say('popup_key_taken'))
    else {
      tell('')
      choose(combination)
    }
  }
  return (
    <label class="key">
      <span>{label}</span>
      <input readOnly value={keyNames(value)} onKeyDown={press} onBlur={() => tell('')} />
      <small role="status">{told}</small>
    </label>
  )
}
