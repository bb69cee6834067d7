import type { FieldDescription } from './field-choice.ts'

/** Whether two descriptions are of the same field. */
export const isSameField = (a: FieldDescription, b: FieldDescription): boolean =>
  a.kind === b.kind && a.id === b.id && a.name === b.name && a.label === b.label && a.path === b.path
