interface SeveralOfProps<Value extends string> {
  readonly legend: string
  readonly options: readonly {
    readonly value: Value
    readonly title: string
    /** It holds in any case, and cannot be taken away here. */
    readonly isFixed?: boolean
  }[]
  readonly chosen: readonly Value[]
  choose(chosen: readonly Value[]): void
}

/** Any number of several. */
export function SeveralOf<Value extends string>({ legend, options, chosen, choose }: SeveralOfProps<Value>) {
  const turn = (value: Value): void =>
    choose(
      options.map((one) => one.value).filter((one) => (one === value ? !chosen.includes(one) : chosen.includes(one))),
    )
  return (
    <fieldset class="several">
      <legend>{legend}</legend>
      {options.map(({ value, title, isFixed = false }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={isFixed || chosen.includes(value)}
            disabled={isFixed}
            onChange={() => turn(value)}
          />
          <span>{title}</span>
        </label>
      ))}
    </fieldset>
  )
}
