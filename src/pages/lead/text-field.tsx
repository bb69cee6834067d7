import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks'

/** Milliseconds without a key after which what stands in a field is kept. */
const pauseLength = 1000

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
  /**
   * Told when the field is left, Enter pressed or nothing typed for a while, with what stands in it, trimmed; not where nothing changed or
   * what is needed is missing.
   */
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
  const field = useRef<{ readonly value: string } | null>(null)
  const left = useRef(value)
  // What was kept from here comes back when the writer may have gone on; what another page wrote is taken up.
  useLayoutEffect(() => {
    if (value === left.current) return
    left.current = value
    setTyped(value)
  }, [value])
  // What stands in the field, not what was last drawn: a field may be left within the frame of its last key.
  const leave = (): void => {
    const next = field.current?.value.trim() ?? value
    if (isNeeded && next === '') {
      setTyped(value)
      return
    }
    left.current = next
    if (next !== value) keep(next)
  }
  const pauses = useRef(leave)
  pauses.current = () => {
    const standing = field.current?.value.trim()
    if (!isToldAtOnce && standing !== left.current && !(isNeeded && standing === '')) leave()
  }
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  // A part that is turned from with the focus in the field leaves it without a word, and so does a page that is closed, which keeps nothing more.
  const rest = (): void => {
    clearTimeout(timer.current)
    pauses.current()
  }
  useEffect(() => rest, [])
  const id = useId()
  const shared = {
    id,
    ref: (element: { readonly value: string } | null): void => {
      field.current = element ?? field.current
    },
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
      clearTimeout(timer.current)
      timer.current = setTimeout(rest, pauseLength)
    },
    onBlur: leave,
  } as const
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint === undefined ? null : <small id={`${id}-hint`}>{hint}</small>}
      {rows === undefined ? (
        <input type="text" {...shared} onKeyDown={(event) => event.key === 'Enter' && leave()} />
      ) : (
        <textarea rows={rows} {...shared} />
      )}
    </div>
  )
}
