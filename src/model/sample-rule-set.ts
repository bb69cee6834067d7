import type { RuleSetFile } from './rule-set.ts'

/** A rule set with something of everything that one can hold, for tests. */
export const sampleRuleSet = (): RuleSetFile => ({
  format: 2,
  id: 'oakfield',
  version: '3',
  title: 'Oakfield Trust',
  organisation: 'Oakfield Academies Trust',
  basedOn: 'school',
  rules: {
    'label-behaviour': {
      level: 'insist',
      addTerms: ['stroppy'],
      removeTerms: ['bossy'],
      prompt: 'What did you see or hear behind “{quote}”?',
      source: { document: 'Our recording policy', section: '4', link: 'https://oakfield.example/policy#4' },
    },
    'jargon-phrase': { addTerms: [{ term: 'learning walk', instead: 'visit to the lesson' }] },
    'timeliness-24-hours': { options: { nation: 'scotland' } },
  },
  where: [
    { noteType: 'phone call', category: 'Attendance', host: 'records', rules: { 'date-missing': { level: 'off' } } },
  ],
  acronyms: [{ term: 'MASH', means: 'our multi-agency safeguarding hub' }],
  allowed: ['hub', { term: 'tutor group', rule: 'jargon-phrase' }],
  ownRules: [
    {
      id: 'own-code-names',
      check: 'jargon',
      level: 'ask',
      options: {},
      terms: ['amber list'],
      prompt: 'What does “{quote}” say of the child?',
      why: 'Lists of ours mean nothing to a reader elsewhere.',
      source: { document: 'Our recording policy', section: '7' },
      answered: 'She is on the list of pupils whom we see each week.',
      examples: {
        asks: ['She is on the {amber list}.', 'He came off the {amber list}.', 'Put him on the {Amber List}.'],
        quiet: ['The list is amber.', 'She has a list.', '“The amber list,” he said.'],
      },
    },
  ],
  timeLimit: { limit: { workingDays: 2 }, categories: { 'child protection': { hours: 24 } } },
  nation: 'scotland',
  otherChildren: 'initials',
  readingAge: 13,
  reasons: ['Not known', 'On the chronology'],
  history: [{ version: '2', who: 'R. Ellis', when: '2026-03-02', why: 'The new policy' }],
})
