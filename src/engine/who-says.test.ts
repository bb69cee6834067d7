import { describe, expect, it } from 'vitest'
import { isHeldBack, labelledNotes } from '../../tests/corpus/notes.ts'
import { spanOf } from '../../tests/corpus/scoring.ts'
import { loadRuleSet } from '../cli/load-rules.ts'
import { createOverview } from './overview.ts'
import type { Voice } from './who-says.ts'

const look = createOverview(loadRuleSet('standard').ruleSet)
const read = (text: string, child = 'Leila Haddad') =>
  look(text, { child: { name: child } }).sentences.map(({ start, end, voice, by }) => ({
    text: text.slice(start, end),
    voice,
    by: by === null ? null : text.slice(by.start, by.end),
  }))

describe('whoSays', () => {
  it.each<[string, Voice, string | null]>([
    ['Leila said, “I do not want to go home.”', 'child', 'Leila'],
    ['Mum said that Leila has not eaten.', 'reported', 'Mum'],
    ['Mrs Okoro told me that she saw the car.', 'reported', 'Mrs Okoro'],
    ['He had a scratch on his neck.', 'observed', null],
    ['She threw the cup at the wall.', 'observed', null],
    ['I think that she is worried about Friday.', 'opinion', null],
    ['Dad was aggressive.', 'judgement', null],
    ['She may have been there before.', 'hypothesis', null],
    ['Apparently dad is back.', 'unclear', null],
    ['No further action, because the nurse has seen it.', 'decision', null],
    ['I rang the duty team at 2pm.', 'action', null],
    ['I will ring Mum tomorrow.', 'action', null],
    ['It is possible that the mark is an old one.', 'hypothesis', null],
    ['Perhaps she fell on the way.', 'hypothesis', null],

    ['According to Mrs Lyle, the door was open.', 'reported', 'Mrs Lyle'],
    ['Miss Farrow (art) says that he stayed.', 'reported', 'Miss Farrow'],
    ['Mrs Okoro, health visitor, said that she saw him.', 'reported', 'Mrs Okoro'],
    ['He looked at the floor when Kev said no.', 'observed', null],
    ['I told him that I was glad he had told me.', 'action', null],
    ['DSL informed.', 'action', null],
    ['Mum let us in.', 'observed', null],
    ['What Leila said', 'unclear', null],
    ['Leila showed me the reply: “See you at the gate.”', 'reported', 'Leila'],
    ['Another pupil said, “It was not me.”', 'reported', 'pupil'],
  ])('%s', (text, voice, by) => expect(read(text)).toEqual([{ text, voice, by }]))

  it('takes a pronoun for whoever spoke last', () => {
    const [, second] = read('Leila said that she was tired. She said, “I was up all night.”')
    expect(second).toMatchObject({ voice: 'child', by: 'Leila' })
  })

  it.each<[string, string | null]>([
    ['Mum came to the gate. She said that Leila was ill.', 'Mum'],
    ['Mum came to the gate. He said that Leila was ill.', 'He'],
    ['I spoke to Leila. She told us that it hurt.', 'Leila'],
    ['Mum said no. “I have had enough of this.”', 'Mum'],
  ])('takes a pronoun for whom the sentence before was about: %s', (text, by) =>
    expect(read(text).at(-1)).toMatchObject({ voice: 'reported', by }),
  )

  it('agrees with what the labels imply, in most of the notes that are open', () => {
    const implied: Record<string, readonly Voice[]> = {
      source: ['opinion', 'judgement', 'hypothesis', 'unclear', 'reported', 'decision'],
      rationale: ['decision', 'reported'],
      label: ['judgement', 'opinion', 'reported', 'unclear', 'decision'],
      action: ['action', 'decision', 'reported'],
    }
    const open = labelledNotes().filter(({ id }) => !isHeldBack(id))
    const agreed = open.flatMap((note) => {
      const sentences = look(note.text, note.context).sentences
      return note.labels.flatMap((label) => {
        const span = spanOf(note, label)
        const voices = implied[label.check]
        if (span === null || label.optional || voices === undefined) return []
        const sentence = sentences.find(({ start, end }) => start <= span.start && span.start < end)
        return [sentence !== undefined && voices.includes(sentence.voice)]
      })
    })
    expect(agreed.length).toBeGreaterThan(60)
    expect(agreed.filter(Boolean).length / agreed.length).toBeGreaterThan(0.85)
  })
})
