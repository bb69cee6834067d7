import { describe, expect, it } from 'vitest'
import { isHeldBack, labelledNotes } from '../../tests/corpus/notes.ts'
import { loadRuleSet } from '../cli/load-rules.ts'
import type { NoteContext } from '../model/note-context.ts'
import type { OutlinePart } from './outline.ts'
import { createOverview } from './overview.ts'

const look = createOverview(loadRuleSet('standard').ruleSet)
const outline = (text: string, context: NoteContext = {}) =>
  new Map(
    look(text, context).outline.map(({ part, found }) => [part, found.map(({ start, end }) => text.slice(start, end))]),
  )

describe('the outline', () => {
  it.each<[OutlinePart, string, readonly string[]]>([
    ['who', 'Mrs Okoro saw Tom Reed and his sister by the gate. Tom ran off.', ['Mrs Okoro', 'Tom Reed', 'sister']],
    ['who', 'Ada sat with Leon in Student Services.', ['Ada', 'Leon']],
    ['what', 'Ada came in at nine. She threw the cup at the wall.', ['She threw the cup at the wall.']],
    ['when', 'On 3 March 2026 at 14:05 he fell. Born 1 May 2012.', ['3 March 2026', '14:05']],
    ['when', 'He said, “It was on Monday.”', []],
    [
      'where',
      'He fell in the school playground. He sat in the book corner.',
      ['in the school playground', 'in the book corner'],
    ],
    ['where', 'Something going on at home.', ['at home']],
    ['said', 'He fell. Leila said that her arm hurt.', ['Leila said that her arm hurt.']],
    ['done', 'He fell. I rang Mum at noon. I will ring again.', ['I rang Mum at noon.']],
    ['decided', 'I rang Mum at noon. I will ring again on Friday. NFA.', ['I will ring again on Friday.', 'NFA.']],
    [
      'why',
      'She hid because she was cold. No further action, because the nurse has seen it.',
      ['No further action, because the nurse has seen it.'],
    ],
    ['when', 'He does not know what day it was.', ['He does not know what day it was.']],
    ['decided', 'Actions', []],
  ])('%s: %s', (part, text, quotes) => expect(outline(text).get(part)).toEqual(quotes))

  it('takes from the form what stands there', () => {
    const context = {
      child: { name: 'Leila Haddad' },
      author: { name: 'R. Addo', role: 'Teacher' },
      incidentAt: '2026-03-03',
    }
    const form = look('He fell.', context).outline.flatMap((item) => item.form)
    expect(form.map(({ fact, value }) => `${fact}: ${value}`)).toEqual([
      'child: Leila Haddad',
      'author: R. Addo, Teacher',
      'incidentAt: 2026-03-03',
    ])
  })

  it('has all eight parts, empty for an empty note', () => {
    expect(look('', {}).outline.map(({ part, found }) => [part, found.length])).toEqual(
      ['who', 'what', 'when', 'where', 'said', 'done', 'decided', 'why'].map((part) => [part, 0]),
    )
  })

  it('finds nothing done or decided where both readers of a note ask for an outcome', () => {
    const open = labelledNotes().filter(({ id }) => !isHeldBack(id))
    const lacking = open.filter(({ labels }) => labels.some(({ check, optional }) => check === 'outcome' && !optional))
    expect(lacking.length).toBeGreaterThan(0)
    const filled = lacking.filter(({ text, context }) => (outline(text, context).get('decided') ?? []).length > 0)
    expect(filled.map(({ id }) => id)).toEqual([])
  })
})
