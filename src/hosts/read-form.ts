import { type FieldMeaning, fieldMeanings } from '../model/field-meanings.ts'
import type { Understood } from '../model/focused-field.ts'
import type { NoteContext } from '../model/note-context.ts'
import { controlFacts, saidBy } from './control-facts.ts'
import { contextOf, type FormFact } from './form-facts.ts'
import { formRound } from './form-round.ts'
import type { Known } from './known.ts'
import { labelReader } from './label-reader.ts'
import { looked, lookedControls } from './looked-controls.ts'
import { type Recognised, recogniseForm } from './recognise-form.ts'
import { writtenFacts } from './written-facts.ts'

/** What a form says of the note in one of its fields, and how that was known. */
export interface FormReading {
  readonly context: NoteContext
  /** What it has a place for, in the order of `fieldMeanings`. */
  readonly understood: readonly Understood[]
  readonly recognised: Recognised | null
}

/**
 * What the form round a field already holds: when it happened and was recorded, by whom, of whom, in which category. Only what
 * stands beside a label that is known, and only what can be understood for certain; nothing is touched. What stands in the field itself is the
 * note, unless it is said not to be one.
 */
export const readForm = (field: HTMLElement, known: Known, isNote = true): FormReading => {
  const { form, place } = formRound(field)
  const { controls, own } = lookedControls(form, field, isNote)
  const recognised = recogniseForm(form, controls, own, known.profiles)
  const meaningOf = labelReader(recognised?.type ?? null)
  const facts = [...controlFacts(controls, known.fieldChoices, meaningOf), ...writtenFacts(form, place, meaningOf)]
  return { context: contextOf(facts, new Date()), understood: understoodIn(facts), recognised }
}

/** What a control says by itself, on the form of that kind; null where nothing. */
export const meaningOfControl = (control: HTMLElement, recognised: Recognised | null): FieldMeaning | null =>
  saidBy(looked(control), labelReader(recognised?.type ?? null))?.meaning ?? null

const isFilled = ({ meaning, value }: FormFact): boolean =>
  value.trim() !== '' && !(meaning === 'bodyMap' && value === 'no')

const understoodIn = (facts: readonly FormFact[]): Understood[] =>
  fieldMeanings.flatMap((meaning) => {
    const ofIt = facts.filter((fact) => fact.meaning === meaning)
    return ofIt.length === 0 ? [] : [{ meaning, filled: ofIt.some(isFilled) }]
  })
