import type { FieldChoice, FieldUse } from '../../model/field-choice.ts'
import type { FocusedField } from '../../model/focused-field.ts'
import { changeKept, type Storage } from '../../store/change-kept.ts'
import { choiceFor, fieldChoices, withChoice, withoutChoice } from '../../store/field-choices.ts'
import { fieldWords } from '../../words/field-words.ts'
import { keyNames } from '../../words/key-names.ts'
import { say } from '../../words/say.ts'
import { Fold } from './fold.tsx'
import { FormReads } from './form-reads.tsx'
import { namedField } from './named-field.ts'
import { SaveProfile } from './save-profile.tsx'
import { WhatItIs } from './what-it-is.tsx'

interface FieldProps {
  readonly field: FocusedField
  readonly choices: readonly FieldChoice[]
  readonly store: Storage
}

interface ThisFieldProps extends FieldProps {
  /** The key that hides everything on a page, and brings it back. */
  readonly hideKey: string
}

/** The field that last had the focus: whether it is checked or what it is read as, and the writer's own choice, to be made and taken back. */
export function ThisField({ field: focused, choices, store, hideKey }: ThisFieldProps) {
  const { field, called, isForWords, looksLikeNote, isPageHidden } = focused
  const [chosen, choose] = choiceOf({ field: focused, choices, store })
  return (
    <section class="field">
      <h2>{say('popup_field')}</h2>
      <p class="called">{called === '' ? namedField(field.name || field.id) : called}</p>
      <p role="status">{how(focused, chosen)}</p>
      {isPageHidden ? <p>{say('key_hidden', { key: keyNames(hideKey) })}</p> : null}
      {chosen === null && !isForWords ? null : (
        <button type="button" onClick={() => choose(chosen ? null : looksLikeNote ? 'none' : 'note')}>
          {say(chosen ? 'popup_undo' : looksLikeNote ? 'popup_field_never' : 'popup_field_check')}
        </button>
      )}
    </section>
  )
}

/** What is read of the form round that field, folded away; and what the field is, where that is read wrongly. */
export function ThisForm(props: FieldProps) {
  const { field: focused, choices } = props
  const [chosen, choose] = choiceOf(props)
  return (
    <Fold title={say('popup_reads')} chosen={focused.system === null ? '' : say('popup_reads_known')}>
      <FormReads focused={focused} />
      <WhatItIs focused={focused} chosen={chosen} choose={choose} />
      <SaveProfile site={focused.site} choices={choices} />
    </Fold>
  )
}

/** What the writer chose for the field, and how to choose otherwise; null is no choice. */
function choiceOf({ field: { site, field }, choices, store }: FieldProps) {
  const chosen = choiceFor(choices, { site, field })?.is ?? null
  const choose = (is: FieldUse | null) =>
    void changeKept(store, fieldChoices, (all) =>
      is === null ? withoutChoice(all, { site, field }) : withChoice(all, { site, field, is }),
    )
  return [chosen, choose] as const
}

const how = ({ isForWords, looksLikeNote, means }: FocusedField, chosen: FieldUse | null): string => {
  if (chosen === 'note') return say('popup_field_chosen_checked')
  if (chosen === 'none') return say('popup_field_chosen_left')
  if (chosen !== null) return say('popup_field_chosen_read', { meaning: fieldWords(chosen) })
  if (isForWords && looksLikeNote) return say('popup_field_looks_note')
  if (means !== null) return say('popup_field_read', { meaning: fieldWords(means) })
  return say(isForWords ? 'popup_field_looks_no_note' : 'popup_field_not_read')
}
