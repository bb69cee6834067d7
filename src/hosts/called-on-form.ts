import { ownLabels } from './control-labels.ts'
import { editedIn } from './control-value.ts'
import { namesOnScreen } from './field-names.ts'
import { formRound } from './form-round.ts'
import { isTextarea } from './node-kinds.ts'

/** What a writer would call a field; empty where it has no name. */
export const calledOnForm = (field: HTMLElement): string => labelOfEdited(field) || (namesOnScreen(field)[0] ?? '')

/**
 * The label of the hidden textarea that an editor stands for; empty where it stands for none. It comes before what the editor says of itself:
 * TinyMCE calls every one of its fields “Rich Text Area”.
 */
export const labelOfEdited = (field: HTMLElement): string => {
  if (isTextarea(field)) return ''
  try {
    const textareas = [...formRound(field).form.querySelectorAll('textarea')]
    const edited = textareas.find((textarea) => editedIn(textarea) === field)
    return edited ? (ownLabels(edited)[0] ?? '') : ''
  } catch {
    // A page can hide what is asked of its form: one of its fields is called `querySelectorAll`.
    return ''
  }
}
