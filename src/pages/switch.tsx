interface SwitchProps {
  readonly label: string
  readonly on: boolean
  turn(): void
}

/** Something that is on or off, at once. */
export function Switch({ label, on, turn }: SwitchProps) {
  return (
    <button type="button" role="switch" aria-checked={on} onClick={turn}>
      <span>{label}</span>
      <span class="knob" aria-hidden="true" />
    </button>
  )
}
