import { describe, expect, it } from 'vitest'
import { furtherNotes, isHeldBack, labelledNotes } from '../../tests/corpus/notes.ts'
import { spanOf } from '../../tests/corpus/scoring.ts'
import { loadRuleSet } from '../cli/load-rules.ts'
import { overlaps } from '../model/span.ts'
import { createOverview } from './overview.ts'
import type { StrengthKind } from './strengths.ts'

const look = createOverview(loadRuleSet('standard').ruleSet)
const context = { child: { name: 'Leila Haddad' }, recordedAt: '2026-03-03' }
const good = (text: string): string[] =>
  look(text, context).strengths.map(({ kind, count, of }) => (count === of ? kind : `${kind} ${count}/${of}`))

describe('what is good in a note', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['Leila said, “I do not want to go home.”', ['child-words']],
    ['Another pupil said, “I do not want to go home.”', []],
    ['Leila showed me the reply: “See you at the gate.”', []],
    ['Mum said that it was late. Mrs Okoro told me that she saw the car.', ['sources']],
    ['Mum said it was late. Dad said no. Mrs Okoro told me so. Apparently there was a car.', ['sources 3/4']],
    ['Mum said that it was late. Apparently there was a car.', []],
    ['On 3 March 2026 he was late. On 4 March 2026 too.', ['dates']],
    ['On 3 March 2026 he was late. On 4 March too.', []],
    ['No further action, because the nurse has seen it.', ['reasons']],
    ['No further action.', []],
    ['I will ring Mrs Okoro by 4pm on 12 March 2026.', ['dates', 'actions']],
    ['I will ring Mrs Okoro by 4pm on 12 March 2026. Will keep an eye.', ['dates']],
    ['She threw the cup at the wall. She cried and hid under the table.', ['seen']],
  ])('%s', (text, kinds) => expect(good(text)).toEqual(kinds))

  it('is never what both readers of a note ask about', () => {
    const asked: Partial<Record<StrengthKind, string>> = {
      'child-words': 'voice',
      seen: 'label',
      dates: 'date',
      reasons: 'rationale',
      actions: 'action',
      parents: 'consent',
    }
    const notes = [...labelledNotes().filter(({ id }) => !isHeldBack(id)), ...furtherNotes()]
    const told = notes.flatMap((note) =>
      look(note.text, note.context).strengths.map(({ kind, found }) => ({
        where: `${note.id} ${kind}`,
        isUntrue: note.labels.some((label) => {
          if (label.check !== asked[kind] || label.optional) return false
          const span = spanOf(note, label)
          return span === null ? kind === 'child-words' : found.some((one) => overlaps(one, span))
        }),
      })),
    )
    expect(told.length).toBeGreaterThan(60)
    expect(told.filter(({ isUntrue }) => isUntrue).map(({ where }) => where)).toEqual([])
  })
})
