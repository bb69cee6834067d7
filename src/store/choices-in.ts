import type { FieldChoice } from '../model/field-choice.ts'

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const isChoice = (one: unknown): one is FieldChoice => isObject(one) && 'field' in one && isObject(one.field)

/** The first format knew of a field only whether it is checked. */
const led = (one: unknown): unknown =>
  isObject(one) && 'checked' in one ? { ...one, is: one.checked ? 'note' : 'none' } : one

/** The choices in what was kept of them; none where it is of another shape. Written out by hand, so that no page need load a parser. */
export const choicesIn = (kept: unknown): readonly FieldChoice[] => {
  const value = isObject(kept) && 'value' in kept ? kept.value : kept
  const all = Array.isArray(value) ? value.map(led) : []
  return all.every(isChoice) ? all : []
}
