import type { FieldDescription } from '../model/field-choice.ts'
import { namesOnScreen } from './field-names.ts'
import { holderOf } from './node-kinds.ts'
import { stableLabel, stableName } from './stable-names.ts'
import { textOf } from './text-of.ts'

const controls = ['textarea', 'input', 'select'] as const

const kindOf = (field: HTMLElement): FieldDescription['kind'] =>
  controls.find((kind) => kind === field.localName) ?? (field === field.ownerDocument.body ? 'document' : 'editable')

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
export const describeField = (field: HTMLElement): FieldDescription => {
  const name = field.getAttribute('name') ?? ''
  // Boxes and buttons of one name answer one question, and go by the question.
  const isAnswer =
    field.matches('[type=radio], [type=checkbox]') && field.ownerDocument.getElementsByName(name).length > 1
  const called = isAnswer ? textOf(field.closest('fieldset')?.querySelector('legend')) : namesOnScreen(field)[0]
  return {
    kind: kindOf(field),
    id: isAnswer ? '' : stableName(field.id),
    name: stableName(name),
    label: stableLabel(called ?? ''),
    path: pathOf(field),
  }
}
