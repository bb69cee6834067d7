import * as z from 'zod/mini'
import { type FieldChoice, fieldChoiceSchema, fieldDescriptionSchema } from '../model/field-choice.ts'
import { fieldChoicesName } from '../model/field-choices-name.ts'
import { isSameField } from '../model/same-field.ts'
import { keptValue } from './kept-value.ts'

/** The first format knew of each field only whether it was to be checked. */
const firstSchema = z.array(z.strictObject({ site: z.string(), field: fieldDescriptionSchema, checked: z.boolean() }))
const fromFirst = (older: unknown): readonly FieldChoice[] =>
  firstSchema.parse(older).map(({ site, field, checked }) => ({ site, field, is: checked ? 'note' : 'none' }))

/** What this browser's user said that fields are, site by site, oldest first. */
export const fieldChoices = keptValue<readonly FieldChoice[]>(
  fieldChoicesName,
  z.readonly(z.array(fieldChoiceSchema)),
  [],
  [fromFirst],
)

type Which = Pick<FieldChoice, 'site' | 'field'>

/** The choice for a field of a site, if there is one. */
export const choiceFor = (choices: readonly FieldChoice[], { site, field }: Which): FieldChoice | undefined =>
  choices.find((choice) => choice.site === site && isSameField(choice.field, field))

/** The choices without that for one field. */
export const withoutChoice = (choices: readonly FieldChoice[], which: Which): readonly FieldChoice[] => {
  const known = choiceFor(choices, which)
  return choices.filter((choice) => choice !== known)
}

/** The choices with one in it, in place of an earlier one for the same field. */
export const withChoice = (choices: readonly FieldChoice[], added: FieldChoice): readonly FieldChoice[] => [
  ...withoutChoice(choices, added),
  added,
]
