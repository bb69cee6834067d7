import type { FieldChoice } from '../../model/field-choice.ts'
import type { FocusedField } from '../../model/focused-field.ts'
import { changeKept, type Storage } from '../../store/change-kept.ts'
import { choiceFor, fieldChoices, withChoice, withoutChoice } from '../../store/field-choices.ts'
import { say } from '../../words/say.ts'
import { namedField } from './named-field.ts'

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
      <h2>{say('popup_field')}</h2>
      <p class="called">{called === '' ? namedField(field.name || field.id) : called}</p>
      <p role="status">{say(how(looksLikeNote, chosen?.checked ?? null))}</p>
      <button type="button" onClick={() => void turn()}>
        {say(chosen ? 'popup_undo' : looksLikeNote ? 'popup_field_never' : 'popup_field_check')}
      </button>
    </section>
  )
}

const how = (looksLikeNote: boolean, chosen: boolean | null) => {
  if (chosen === null) return looksLikeNote ? 'popup_field_looks_note' : 'popup_field_looks_no_note'
  return chosen ? 'popup_field_chosen_checked' : 'popup_field_chosen_left'
}
