import type { FieldDescription } from '../model/field-choice.ts'
import { namesOnScreen } from './field-names.ts'
import { holderOf, isInput, isTextarea } from './node-kinds.ts'
import { stableLabel, stableName } from './stable-names.ts'

const kindOf = (field: HTMLElement): FieldDescription['kind'] => {
  if (isTextarea(field)) return 'textarea'
  if (isInput(field)) return 'input'
  return field === field.ownerDocument.body ? 'document' : 'editable'
}

/** The nearest things round a field that the page has named, frames and shadow roots included, innermost first. */
const pathOf = (field: HTMLElement): string => {
  const steps: string[] = []
  let at: Element | null = field
  while (at !== null && steps.length < 3) {
    at = at.parentElement ?? holderOf(at)
    const name = stableName(at?.id || at?.getAttribute('name') || '')
    if (at !== null && (name !== '' || at.localName.includes('-'))) steps.push(`${at.localName}#${name}`)
  }
  return steps.join(' ').slice(0, 200)
}

/** The same page names the same field alike after it was drawn anew or loaded again, and for another record. Nothing of its content is in it. */
export const describeField = (field: HTMLElement): FieldDescription => ({
  kind: kindOf(field),
  id: stableName(field.id),
  name: stableName(field.getAttribute('name') ?? ''),
  label: stableLabel(namesOnScreen(field)[0] ?? ''),
  path: pathOf(field),
})
