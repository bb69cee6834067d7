import { expect, test } from 'vitest'
import { areChoices } from './are-choices.ts'

test.each([
  ['nothing chosen yet', [], true],
  ['a choice', [{ site: 'https://records.example', field: { kind: 'textarea' }, checked: true }], true],
  ['nothing kept', undefined, false],
  ['something else', { field: {} }, false],
  ['a spoilt entry', [{ field: {} }, null], false],
  ['a field that is none', [{ field: null }], false],
])('%s', (_, kept, expected) => expect(areChoices(kept)).toBe(expected))
