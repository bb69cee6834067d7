import { type FieldUse, fieldUseSchema } from '../../model/field-choice.ts'
import { fieldMeanings } from '../../model/field-meanings.ts'
import type { FocusedField } from '../../model/focused-field.ts'
import { fieldWords } from '../../words/field-words.ts'
import { say } from '../../words/say.ts'

interface WhatItIsProps {
  readonly focused: FocusedField
  readonly chosen: FieldUse | null
  choose(use: FieldUse | null): void
}

/** What a field is: by its label, or as the writer says. */
export function WhatItIs({ focused: { isForWords, means }, chosen, choose }: WhatItIsProps) {
  const uses: readonly FieldUse[] = [...fieldMeanings, ...(isForWords ? (['note'] as const) : []), 'none']
  const byLabel = say('popup_field_is_label')
  return (
    <label class="is">
      <span>{say('popup_field_is')}</span>
      <select
        value={chosen ?? ''}
        onChange={({ currentTarget }) => choose(fieldUseSchema.safeParse(currentTarget.value).data ?? null)}
      >
        <option value="">{means === null ? byLabel : `${byLabel} (${fieldWords(means)})`}</option>
        {uses.map((use) => (
          <option key={use} value={use}>
            {fieldWords(use)}
          </option>
        ))}
      </select>
    </label>
  )
}
