import type { FieldMeaning } from '../../model/field-meanings.ts'
import { fieldMeanings } from '../../model/field-meanings.ts'
import type { FocusedField, Understood } from '../../model/focused-field.ts'
import { fieldWords } from '../../words/field-words.ts'
import { say } from '../../words/say.ts'

const signs = { filled: '✓', empty: '○', missing: '–' } as const

/** What a form rarely has a place for of its own: told where it has one, and not missed where it has none. */
const unmissed: readonly FieldMeaning[] = ['recordedTime', 'authorRole']

const isFound = (meaning: FieldMeaning, understood: readonly Understood[]): boolean =>
  understood.some((one) => one.meaning === meaning)

const stateOf = (meaning: FieldMeaning, understood: readonly Understood[]): keyof typeof signs => {
  if (!isFound(meaning, understood)) return 'missing'
  return understood.some((one) => one.meaning === meaning && one.filled) ? 'filled' : 'empty'
}

/** What is understood of the form round a field, and what of it is filled in; never what stands there. */
export function FormReads({ focused: { understood, system } }: { readonly focused: FocusedField }) {
  const told = fieldMeanings.filter((meaning) => isFound(meaning, understood) || !unmissed.includes(meaning))
  return (
    <>
      {system === null ? null : <p>{say('popup_reads_system', { system })}</p>}
      <ul class="reads">
        {told
          .map((meaning) => ({ meaning, state: stateOf(meaning, understood) }))
          .map(({ meaning, state }) => (
            <li key={meaning} class={state}>
              {fieldWords(meaning)} <span aria-hidden="true">{signs[state]}</span>{' '}
              <small>{say(`popup_reads_${state}`)}</small>
            </li>
          ))}
      </ul>
      <p>
        <small>{say('popup_reads_correct')}</small>
      </p>
    </>
  )
}
