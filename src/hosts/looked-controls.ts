import { controlLabels, groupLabel, type LabelFinder, labelFinder } from './control-labels.ts'
import { editedIn } from './control-value.ts'
import { namesOnScreen } from './field-names.ts'
import { formControls } from './form-controls.ts'

/** A control of a form and what it and the group it stands in are called. */
export interface LookedControl {
  readonly control: HTMLElement
  readonly labels: readonly string[]
  readonly group: string
}

/** Looks at one control; what groups are called is kept in `groups`. */
export const looked = (
  control: HTMLElement,
  groups = new Map<Element, string>(),
  find?: LabelFinder,
): LookedControl => {
  const group = control.closest('fieldset, [role=group], [role=radiogroup]')
  const called = group ? (groups.get(group) ?? groupLabel(group)) : ''
  if (group) groups.set(group, called)
  return { control, labels: controlLabels(control, find), group: called }
}

/** A form's controls as they are looked at once. */
interface LookedForm {
  /** All but the field that the note is written in, where it is one. */
  readonly controls: readonly LookedControl[]
  /** What that field is called, and the hidden one that an editor puts its text into. */
  readonly own: readonly string[]
}

/** Looks at every control of a form; what stands in `field` is left out where that is the note. */
export const lookedControls = (form: HTMLElement, field: HTMLElement, isNote: boolean): LookedForm => {
  const groups = new Map<Element, string>()
  const find = labelFinder()
  const isOwn = (control: HTMLElement): boolean => isNote && (control === field || editedIn(control) === field)
  const all = formControls(form)
  return {
    controls: all.filter((control) => !isOwn(control)).map((control) => looked(control, groups, find)),
    own: [...namesOnScreen(field), ...all.filter(isOwn).flatMap((control) => controlLabels(control, find))],
  }
}
