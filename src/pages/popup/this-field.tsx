import type { FieldChoice } from '../../model/field-choice.ts'
import type { FocusedField } from '../../model/focused-field.ts'
import { changeKept, type Storage } from '../../store/change-kept.ts'
import { choiceFor, fieldChoices, withChoice, withoutChoice } from '../../store/field-choices.ts'
import { words } from './words.ts'

interface ThisFieldProps {
  readonly field: FocusedField
  readonly choices: readonly FieldChoice[]
  readonly store: Storage
}

/** The field that last had the focus: whether it is checked, and the writer's own choice about it, to be made and taken back. */
export function ThisField({ field: { site, field, called, looksLikeNote }, choices, store }: ThisFieldProps) {
  const chosen = choiceFor(choices, { site, field })
  const turn = () =>
    changeKept(store, fieldChoices, (all) =>
      choiceFor(all, { site, field })
        ? withoutChoice(all, { site, field })
        : withChoice(all, { site, field, checked: !looksLikeNote }),
    )
  return (
    <section class="field">
      <h2>{words.thisField}</h2>
      <p class="called">{called === '' ? words.nameless(field.name || field.id) : called}</p>
      <p role="status">{chosen ? words.chosen(chosen.checked) : words.looks(looksLikeNote)}</p>
      <button type="button" onClick={() => void turn()}>
        {chosen ? words.undo : words.choose(!looksLikeNote)}
      </button>
    </section>
  )
}
