import { describe, expect, it } from 'vitest'
import { loadRuleSet } from '../../cli/load-rules.ts'
import type { NoteContext } from '../../model/note-context.ts'
import { createChecker } from '../checker.ts'

const { check } = createChecker({ rules: loadRuleSet('standard').ruleSet.rules })
const rulesOf = (text: string, context: NoteContext = { recordedAt: '2025-03-12' }): string[] =>
  check(text, context).map(({ rule }) => rule)
const worry = 'Leon came in with a bruise on his arm. He said that he is scared of the boys on the bus.'

describe('outcome', () => {
  it('asks where a worry stands and nothing was done', () => expect(rulesOf(worry)).toContain('outcome-missing'))

  it.each([
    ['takes what was done', `${worry} I told Mrs Adu.`],
    ['takes what is planned, however loosely', `${worry} Will keep an eye.`],
    ['takes a decision', `${worry} NFA.`],
    ['takes that somebody was let know', `${worry} Have let the office know.`],
    ['takes what is only planned by letters', `${worry} TA to ring home.`],
    ['leaves a note of no worry alone', 'Leon made his own toast and sang along to the radio all the way to football.'],
    ['leaves a few words alone', 'Leon scared again.'],
  ])('%s', (_intent, text) => expect(rulesOf(text)).not.toContain('outcome-missing'))

  it('takes the form’s actions', () =>
    expect(rulesOf(worry, { recordedAt: '2025-03-12', actions: 'Mrs Adu told' })).not.toContain('outcome-missing'))
})
