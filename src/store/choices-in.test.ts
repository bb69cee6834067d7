import { expect, test } from 'vitest'
import { choicesIn } from './choices-in.ts'

const site = 'https://records.example'
const field = { kind: 'textarea' }
const note = { site, field, is: 'note' }

test.each([
  ['nothing chosen yet', { format: 2, value: [] }, []],
  ['a choice', { format: 2, value: [note] }, [note]],
  ['choices of the first format', [{ site, field, checked: true }], [{ ...note, checked: true }]],
  [
    'what was never to be checked, in the first format',
    [{ site, field, checked: false }],
    [{ site, field, checked: false, is: 'none' }],
  ],
  ['a newer format of another shape', { format: 3, value: { fields: [note] } }, []],
  ['nothing kept', undefined, []],
  ['something else', { field: {} }, []],
  ['a spoilt entry', { format: 2, value: [note, null] }, []],
  ['a field that is none', { format: 2, value: [{ field: null, is: 'note' }] }, []],
])('%s', (_, kept, expected) => expect(choicesIn(kept)).toEqual(expected))
