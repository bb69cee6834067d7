import { useId } from 'preact/hooks'

interface SelectFieldProps<Value extends string> {
  readonly label: string
  readonly options: readonly { readonly value: Value; readonly title: string; readonly lang?: string }[]
  readonly chosen: string
  choose(value: Value): void
}

/** One of several, out of a list that opens. */
export function SelectField<Value extends string>({ label, options, chosen, choose }: SelectFieldProps<Value>) {
  const id = useId()
  const take = (value: string): void => {
    const option = options.find((one) => one.value === value)
    if (option !== undefined) choose(option.value)
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={chosen} onChange={({ currentTarget }) => take(currentTarget.value)}>
        {options.map(({ value, title, lang }) => (
          <option key={value} value={value} lang={lang}>
            {title}
          </option>
        ))}
      </select>
    </div>
  )
}
