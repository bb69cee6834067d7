import type { FieldChoice } from '../model/field-choice.ts'
import type { FieldMeaning } from '../model/field-meanings.ts'
import { chosenUse } from './chosen-use.ts'
import { controlValue, isRadio, isTicked } from './control-value.ts'
import { type DatePart, datePart, isDate, joinedDate } from './date-part.ts'
import type { FormFact } from './form-facts.ts'
import type { MeaningOf } from './label-reader.ts'
import type { LookedControl } from './looked-controls.ts'

/** What a control says, and whether it is one answer of several. */
interface Said {
  readonly meaning: FieldMeaning
  readonly isAnswer: boolean
  readonly part: DatePart | null
}

/** What a control says by what it is called; null where that is nothing known. */
export const saidBy = ({ control, labels, group }: LookedControl, meaningOf: MeaningOf): Said | null => {
  const ofGroup = group === '' ? null : meaningOf(group)
  if (!isRadio(control)) {
    for (const label of labels) {
      const part = isDate(ofGroup) ? datePart(label) : null
      if (part && ofGroup) return { meaning: ofGroup, isAnswer: false, part }
      // "Name" and "Date" say of whom and of what only under their legend.
      const meaning = meaningOf(label) ?? (group === '' ? null : meaningOf(`${group} ${label}`))
      if (meaning) return { meaning, isAnswer: false, part: null }
    }
  }
  return ofGroup && isTicked(control) ? { meaning: ofGroup, isAnswer: true, part: null } : null
}

const saidByChoice = (control: HTMLElement, choices: readonly FieldChoice[]): Said | 'nothing' | null => {
  const use = chosenUse(control, choices)
  if (use === null) return null
  return use === 'note' || use === 'none' ? 'nothing' : { meaning: use, isAnswer: isRadio(control), part: null }
}

/** What the controls of a form say: what the writer said that they are, else what their labels tell. Reads only what it knows so. */
export const controlFacts = (
  controls: readonly LookedControl[],
  choices: readonly FieldChoice[],
  meaningOf: MeaningOf,
): FormFact[] => {
  const facts: FormFact[] = []
  const parts = new Map<string, { readonly meaning: FieldMeaning; readonly values: Map<DatePart, string> }>()
  for (const looked of controls) {
    const chosen = saidByChoice(looked.control, choices)
    const said = chosen ?? saidBy(looked, meaningOf)
    if (said === null || said === 'nothing') continue
    const { meaning, isAnswer, part } = said
    const value = controlValue(looked.control, isAnswer)
    if (part === null) facts.push({ meaning, value })
    else {
      const date = parts.get(looked.group) ?? { meaning, values: new Map<DatePart, string>() }
      parts.set(looked.group, date)
      date.values.set(part, value)
    }
  }
  for (const { meaning, values } of parts.values()) facts.push({ meaning, value: joinedDate(values) })
  return facts
}
