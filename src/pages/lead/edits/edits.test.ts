import { describe, expect, it } from 'vitest'
import { sampleRuleSet } from '../../../model/sample-rule-set.ts'
import { withCategoryLimit, withoutCategoryLimit } from './change-limits.ts'
import { withSource } from './change-rule.ts'
import {
  withAcronyms,
  withAllowed,
  withoutAcronym,
  withoutAllowed,
  withoutReason,
  withReasons,
} from './change-words.ts'
import { readAcronyms, readWords } from './read-lines.ts'

describe('lines that are typed or pasted', () => {
  it('give letters and what they mean, however the two are parted', () =>
    expect(readAcronyms('MASH = our hub\nTAC:\tteam around the child\r\n\n EH – early help ')).toEqual({
      taken: [
        { term: 'MASH', means: 'our hub' },
        { term: 'TAC', means: 'team around the child' },
        { term: 'EH', means: 'early help' },
      ],
      refused: [],
    }))

  it('are told where they cannot be read, and the others are taken', () => {
    expect(readAcronyms('MASH\n= hub\nEH = early help')).toEqual({
      taken: [{ term: 'EH', means: 'early help' }],
      refused: ['MASH', '= hub'],
    })
    expect(readWords('hub\n—\ntutor group')).toEqual({ taken: ['hub', 'tutor group'], refused: ['—'] })
  })
})

describe('words of a rule set', () => {
  const file = sampleRuleSet()

  it('letters that are there already get the new meaning', () =>
    expect(withAcronyms([{ term: 'MASH', means: 'the hub' }])(file).acronyms).toEqual([
      { term: 'MASH', means: 'the hub' },
    ]))

  it('go as they came', () => {
    expect(withoutAcronym({ term: 'MASH', means: 'our multi-agency safeguarding hub' })(file).acronyms).toEqual([])
    expect(withoutAllowed({ term: 'tutor group', rule: 'jargon-phrase' })(file).allowed).toEqual(['hub'])
    expect(withAllowed(['hub', 'base', 'base'])(file).allowed).toEqual([...(file.allowed ?? []), 'base'])
  })

  it('reasons begin from those taken over, and one stays', () => {
    const { reasons: _, ...none } = file
    expect(withReasons(['In the file'], ['Not known'])(none).reasons).toEqual(['Not known', 'In the file'])
    expect(withoutReason('Not known', ['Not known'])(none)).toEqual(none)
  })
})

describe('changes that follow closely', () => {
  const file = sampleRuleSet()

  it('of the limits of categories are all kept', () => {
    const both = withoutCategoryLimit('child protection')(withCategoryLimit('attendance', { hours: 48 })(file))
    expect(both.timeLimit).toEqual({ limit: { workingDays: 2 }, categories: { attendance: { hours: 48 } } })
    expect(withCategoryLimit('attendance', { hours: 48 })({ ...file, timeLimit: null }).timeLimit).toBe(null)
  })

  it('of a rule’s source are all kept, and half an address changes nothing', () => {
    const [base] = file.ownRules ?? []
    if (base === undefined) throw new Error('The sample has a rule of its own.')
    const named = withSource(base, 'date-missing', { document: 'Our policy' })(file)
    const both = withSource(base, 'date-missing', { section: '2' })(named)
    expect(both.rules['date-missing']?.source).toEqual({ document: 'Our policy', section: '2' })
    expect(withSource(base, 'date-missing', { link: 'https:/' })(both)).toBe(both)
  })
})
