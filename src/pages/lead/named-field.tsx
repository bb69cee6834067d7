import { useId } from 'preact/hooks'
import { rulesLang } from '../../words/say.ts'

interface NamedProps {
  readonly label: string
  readonly value: string
  readonly known: readonly string[]
  set(value: string): void
}

/** A line of text with suggestions, told at every key. */
export function NamedField({ label, value, known, set }: NamedProps) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        lang={rulesLang}
        autocomplete="off"
        list={`${id}-known`}
        value={value}
        onInput={({ currentTarget }) => set(currentTarget.value)}
      />
      <datalist id={`${id}-known`}>
        {[...new Set(known)].map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </div>
  )
}
