import { expect, test } from 'vitest'
import type { FieldChoice } from '../model/field-choice.ts'
import { knownSites } from './known-sites.ts'

const choice = (site: string): FieldChoice => ({
  site,
  field: { kind: 'textarea', id: 'account', name: '', label: 'Account', path: '' },
  is: 'none',
})
const schools = 'https://*.school.example/*'
const north = 'https://north.school.example/*'

test('every site that is on, was switched off or has a choice is known once', () => {
  const choices = [choice('https://records.example:8443'), choice('https://records.example')]
  const sites = knownSites({ granted: [schools, 'https://records.example/*'], off: [north] }, [schools], choices)
  expect(sites).toEqual([
    { pattern: schools, on: true, required: true, choices: [] },
    { pattern: north, on: false, required: true, choices: [] },
    { pattern: 'https://records.example/*', on: true, required: false, choices },
  ])
})

test('a site stays known by its choices when it is no longer on', () => {
  const gone = choice('https://gone.example')
  expect(knownSites({ granted: [], off: [] }, [], [gone])).toEqual([
    { pattern: 'https://gone.example/*', on: false, required: false, choices: [gone] },
  ])
})
