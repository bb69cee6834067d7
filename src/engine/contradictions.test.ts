import { expect, it } from 'vitest'
import { loadRuleSet } from '../cli/load-rules.ts'
import type { RuleSetFile } from '../model/rule-set.ts'
import { contradictions } from './contradictions.ts'

const { rules } = loadRuleSet('school').ruleSet
const found = (more: Partial<RuleSetFile>): string[] =>
  contradictions({ format: 2, id: 'us', version: '1', title: 'Us', basedOn: 'school', rules: {}, ...more }, rules).map(
    ({ says }) => says,
  )

it.each<[string, Partial<RuleSetFile>, string[]]>([
  ['nothing', {}, []],
  [
    'a term both asked about and allowed',
    { rules: { 'jargon-phrase': { addTerms: ['Hub'] } }, allowed: ['hub'] },
    ['“Hub” is allowed, and jargon-phrase asks about it.'],
  ],
  [
    'one that is allowed elsewhere',
    { rules: { 'jargon-phrase': { addTerms: ['hub'] } }, allowed: [{ term: 'hub', rule: 'label-care' }] },
    [],
  ],
  [
    'a term added and taken away',
    { rules: { 'label-behaviour': { addTerms: ['bossy'], removeTerms: ['bossy'] } } },
    ['“bossy” is both added to label-behaviour and taken away from it.'],
  ],
  [
    'an acronym with two meanings, and one that is allowed',
    {
      acronyms: [
        { term: 'ZEN', means: 'zonal team' },
        { term: 'ZEN', means: 'zero noise' },
      ],
      allowed: ['ZEN'],
    },
    ['“ZEN” is allowed, and is asked about as an acronym.', '“ZEN” has two meanings: zonal team and zero noise.'],
  ],
  [
    'a term that is looked for without its marks',
    {
      rules: { 'jargon-phrase': { addTerms: ['A*', 'e.g.', 'T/C', '“hub”'] } },
      acronyms: [{ term: 'C+', means: 'pass' }],
    },
    [
      '“A*” is read as “A”: marks around a term are not looked at.',
      '“C+” is read as “C”: marks around a term are not looked at.',
    ],
  ],
  [
    'two levels for the same notes',
    {
      where: [
        { noteType: 'Phone call', rules: { 'label-care': { level: 'off' } } },
        { noteType: 'phone call', rules: { 'label-care': { level: 'ask' } } },
      ],
    },
    ['label-care has two levels for Phone call; the last one holds.'],
  ],
  ['the same reason twice', { reasons: ['Not known', 'not known'] }, ['The reason “Not known” stands there twice.']],
  [
    'a limit whose rule is off',
    { timeLimit: { limit: { hours: 24 } }, rules: { 'timeliness-24-hours': { level: 'off' } } },
    ['timeliness-24-hours is off, and a setting of this rule set would have it ask.'],
  ],
  [
    'a term that no one asks about',
    { rules: { 'label-behaviour': { removeTerms: ['zebra'] } } },
    ['label-behaviour does not ask about “zebra” in any case.'],
  ],
])('%s', (_, more, sentences) => expect(found(more)).toEqual(sentences))

it('says which rule and which words it is about', () =>
  expect(
    contradictions(
      {
        format: 2,
        id: 'us',
        version: '1',
        title: 'Us',
        basedOn: 'school',
        rules: { 'jargon-phrase': { addTerms: ['Hub'] } },
        allowed: ['hub'],
      },
      rules,
    ),
  ).toMatchObject([{ kind: 'allowed', rule: 'jargon-phrase', words: 'Hub' }]))
