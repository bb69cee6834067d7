import { useId } from 'preact/hooks'

interface Option<Value extends string> {
  readonly value: Value
  readonly title: string
  /** A sentence on what it means. */
  readonly means: string
}

interface ChoiceProps<Value extends string> {
  readonly legend: string
  readonly options: readonly Option<Value>[]
  readonly chosen: string
  choose(value: Value): void
}

/** One of several, each with a sentence on what it means. What is chosen holds at once. */
export function Choice<Value extends string>({ legend, options, chosen, choose }: ChoiceProps<Value>) {
  const name = useId()
  return (
    <fieldset class="choice">
      <legend class="hidden-text">{legend}</legend>
      {options.map(({ value, title, means }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            aria-describedby={means === '' ? undefined : `${name}-${value}`}
            onChange={() => choose(value)}
          />
          <span>{title}</span>
          {means === '' ? null : <small id={`${name}-${value}`}>{means}</small>}
        </label>
      ))}
    </fieldset>
  )
}
