import { useId, useLayoutEffect, useState } from 'preact/hooks'

interface TextFieldProps {
  readonly label: string
  readonly value: string
  /** Under the label: what belongs here. */
  readonly hint?: string
  readonly isNeeded?: boolean
  /** Whether it is told at every key as well, as it stands then. */
  readonly isToldAtOnce?: boolean
  readonly rows?: number
  readonly lang?: string
  readonly most?: number
  /** Told when the field is left or Enter pressed, with what stands in it, trimmed; not where nothing changed or what is needed is missing. */
  keep(value: string): void
}

/** A line or some lines of text that are kept when they are left. */
export function TextField({
  label,
  value,
  hint,
  isNeeded = false,
  isToldAtOnce = false,
  rows,
  lang,
  most = 500,
  keep,
}: TextFieldProps) {
  const [typed, setTyped] = useState(value)
  useLayoutEffect(() => setTyped(value), [value])
  // What stands in the field, not what was last drawn: a field may be left within the frame of its last key.
  const leave = ({ currentTarget }: { readonly currentTarget: { readonly value: string } }): void => {
    const next = currentTarget.value.trim()
    if (isNeeded && next === '') setTyped(value)
    else if (next !== value) keep(next)
  }
  const id = useId()
  const shared = {
    id,
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
    value: isToldAtOnce ? value : typed,
    required: isNeeded,
    lang,
    dir: 'auto',
    maxLength: most,
    autocomplete: 'off',
    onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) => {
      setTyped(currentTarget.value)
      if (isToldAtOnce) keep(currentTarget.value)
    },
    onBlur: leave,
  } as const
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint === undefined ? null : <small id={`${id}-hint`}>{hint}</small>}
      {rows === undefined ? (
        <input type="text" {...shared} onKeyDown={(event) => event.key === 'Enter' && leave(event)} />
      ) : (
        <textarea rows={rows} {...shared} />
      )}
    </div>
  )
}
