import type { FieldChoice } from '../model/field-choice.ts'

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Whether what was kept may be asked for choices. Written out by hand, so that no page need load a parser: one of another shape fits no field. */
export const areChoices = (value: unknown): value is readonly FieldChoice[] =>
  Array.isArray(value) && value.every((one: unknown) => isObject(one) && 'field' in one && isObject(one.field))
