import { expect, it } from 'vitest'
import { builtIn } from '../cli/load-rules.ts'
import type { NoteContext } from '../model/note-context.ts'
import type { RuleSetFile } from '../model/rule-set.ts'
import { createChecker } from './checker.ts'
import { openRuleSet } from './rule-set.ts'

const known = builtIn()
const checkerFor = (more: Partial<RuleSetFile>) =>
  createChecker(
    openRuleSet(
      { format: 2, id: 'us', version: '1', title: 'Oakfield', basedOn: 'standard', rules: {}, ...more },
      known,
    ).ruleSet,
  )
const late = (more: Partial<RuleSetFile>, context: NoteContext) =>
  checkerFor(more)
    .check('Amir came to me at the gate.', context)
    .filter(({ check }) => check === 'timeliness')

const friday = { incidentAt: '2025-04-17T09:00', recordedAt: '2025-04-22T10:00' }

it('a time limit is that of one rule, and of no other', () => {
  expect(late({ timeLimit: { limit: { hours: 24 } } }, friday)).toMatchObject([{ rule: 'timeliness-24-hours' }])
  expect(late({ timeLimit: { limit: { workingDays: 2 } } }, friday)).toEqual([])
  expect(late({ timeLimit: null }, { ...friday, recordedAt: '2025-06-01' })).toEqual([])
})

it('a limit that no guidance names is said to be the organisation’s own', () =>
  expect(late({ timeLimit: { limit: { hours: 48 } } }, friday)).toMatchObject([
    {
      why: 'It was recorded later after the event than 48 hours, the limit here; a reader weighs memory and notes differently.',
      source: { document: 'Oakfield' },
    },
  ]))

it('a category has its own limit, and the nation its bank holidays', () => {
  const timeLimit = { limit: { workingDays: 2 }, categories: { 'Child Protection': { hours: 24 } } }
  expect(late({ timeLimit }, { ...friday, category: 'child protection' })).toHaveLength(1)
  // Easter Monday is a working day in Scotland.
  expect(late({ timeLimit, nation: 'scotland' }, friday)).toEqual([])
  expect(late({ timeLimit, nation: 'scotland' }, { ...friday, recordedAt: '2025-04-23' })).toHaveLength(1)
  expect(late({ timeLimit, nation: 'england-and-wales' }, { ...friday, recordedAt: '2025-04-23' })).toEqual([])
})

it('other children stand as the organisation writes them', () => {
  const note = 'He was pushed by another boy at break. Meeting with JW and his mother.'
  const asked = (more: Partial<RuleSetFile>) =>
    checkerFor(more)
      .check(note, {})
      .filter(({ check }) => check === 'identity')
      .map(({ question }) => question)
  expect(asked({ otherChildren: 'initials' })).toEqual(['Who is meant by “another boy”, by initials, or as not known?'])
  expect(asked({ otherChildren: 'identifiers' })[0]).toBe(
    'Who is meant by “another boy”, by the identifier your records use, or as not known?',
  )
  expect(asked({ otherChildren: 'names' })).toHaveLength(2)
})

it('a reading age is asked about from the age that is set', () => {
  const rules = (more: Partial<RuleSetFile>) =>
    openRuleSet(
      { format: 2, id: 'us', version: '1', title: 'Us', basedOn: 'standard', rules: {}, ...more },
      known,
    ).ruleSet.rules.filter(({ id }) => id === 'plain-reading-age')
  expect(rules({})).toEqual([])
  expect(rules({ readingAge: 12 })).toMatchObject([{ options: { readingAge: 12 } }])
})
