import { controlLabels, groupLabel } from './control-labels.ts'
import { editedIn } from './control-value.ts'
import { formControls } from './form-controls.ts'

/** A control of a form and what it and the group it stands in are called. */
export interface LookedControl {
  readonly control: HTMLElement
  readonly labels: readonly string[]
  readonly group: string
}

/** Looks at one control; what groups are called is kept in `groups`. */
export const looked = (control: HTMLElement, groups = new Map<Element, string>()): LookedControl => {
  const group = control.closest('fieldset, [role=group], [role=radiogroup]')
  const called = group ? (groups.get(group) ?? groupLabel(group)) : ''
  if (group) groups.set(group, called)
  return { control, labels: controlLabels(control), group: called }
}

/** The controls of a form, but for the field that the note is written in. */
export const lookedControls = (form: HTMLElement, field: HTMLElement): LookedControl[] => {
  const groups = new Map<Element, string>()
  return formControls(form)
    .filter((control) => control !== field && editedIn(control) !== field)
    .map((control) => looked(control, groups))
}
