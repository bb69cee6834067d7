import type { FieldMeaning } from '../model/field-meanings.ts'
import { labelMeaning } from './label-meaning.ts'
import { plainLabel } from './plain-label.ts'

/** A label as a reader takes it, and what it says anywhere. */
interface ToldLabel {
  readonly plain: string
  readonly meaning: FieldMeaning | null
}

const told = new Map<string, ToldLabel>()
const mostTold = 5000

/** What is to be said of a label. It is kept: a form is read again and again, and its labels stay. */
export const toldLabel = (label: string): ToldLabel => {
  const before = told.get(label)
  if (before) return before
  if (told.size >= mostTold) told.clear()
  const one = { plain: plainLabel(label), meaning: labelMeaning(label) }
  told.set(label, one)
  return one
}
