interface NeededLineProps {
  readonly label: string
  readonly value: string
  readonly most: number
  /** What the browser may fill in by itself, by its name for it. */
  readonly autocomplete?: 'name' | 'off'
  put(value: string): void
}

/** A line of a form that must not stay empty, told at every key. */
export function NeededLine({ label, value, most, autocomplete = 'off', put }: NeededLineProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="text"
        required
        pattern=".*\S.*"
        maxLength={most}
        autocomplete={autocomplete}
        value={value}
        onInput={({ currentTarget }) => put(currentTarget.value)}
      />
    </label>
  )
}
