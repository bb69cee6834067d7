import type { FieldChoice, FieldUse } from '../model/field-choice.ts'
import { isSameField } from '../model/same-field.ts'
import { describeField } from './describe-field.ts'

/** What the writer said that a control of their site is; null where they said nothing. */
export const chosenUse = (control: HTMLElement, choices: readonly FieldChoice[]): FieldUse | null => {
  const site = control.ownerDocument.defaultView?.origin
  const ofSite = choices.filter((choice) => choice.site === site)
  if (ofSite.length === 0) return null
  const described = describeField(control)
  return ofSite.find((choice) => isSameField(described, choice.field))?.is ?? null
}
