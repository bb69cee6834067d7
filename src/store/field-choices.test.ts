import { describe, expect, test } from 'vitest'
import type { FieldChoice } from '../model/field-choice.ts'
import { choiceFor, fieldChoices, withChoice, withoutChoice } from './field-choices.ts'
import { createMemoryArea } from './memory-area.ts'

const site = 'https://records.example'
const field = { kind: 'textarea', id: 'account', name: '', label: 'Account', path: 'form#record' } as const
const never: FieldChoice = { site, field, is: 'none' }
const other: FieldChoice = { site, field: { ...field, id: 'actions' }, is: 'incidentAt' }

describe('the choice for a field', () => {
  test('is one a field: the later one holds', () => {
    const choices = withChoice(withChoice([never], other), { ...never, is: 'note' })
    expect(choices).toEqual([other, { ...never, is: 'note' }])
    expect(choiceFor(choices, never)?.is).toBe('note')
  })

  test('is of its own site alone', () => {
    expect(choiceFor([never], { site: 'https://other.example', field })).toBeUndefined()
  })

  test('goes without the others', () => expect(withoutChoice([never, other], never)).toEqual([other]))

  test('is kept, and not where it has room for more than names', async () => {
    const area = createMemoryArea()
    await fieldChoices.change(area, (choices) => withChoice(choices, never))
    expect(await fieldChoices.read(area)).toEqual([never])
    for (const room of ['text', 'value', 'content']) {
      const roomy = { ...never, field: { ...field, [room]: 'Dad was late.' } }
      expect(await fieldChoices.read(createMemoryArea({ fieldChoices: { format: 2, value: [roomy] } }))).toEqual([])
    }
  })
  test('of the first format is led up: checked was a note, never checked is none', async () => {
    const first = [
      { site, field, checked: false },
      { site, field: other.field, checked: true },
    ]
    const area = createMemoryArea({ fieldChoices: first })
    expect(await fieldChoices.read(area)).toEqual([never, { ...other, is: 'note' }])
    await fieldChoices.change(area, (choices) => withoutChoice(choices, never))
    expect(await area.get('fieldChoices')).toEqual({ fieldChoices: { format: 2, value: [{ ...other, is: 'note' }] } })
  })
})
