import { expect, test } from 'vitest'
import type { FieldChoice } from '../model/field-choice.ts'
import { createMemoryArea } from '../store/memory-area.ts'
import { forgetSite, knownSites, readKnownSites } from './known-sites.ts'

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

test('a site is on where any grant takes it in, whatever else was granted', () =>
  expect(knownSites({ granted: [schools, 'https://records.example/*'], off: [] }, [], [])).toMatchObject([
    { pattern: schools, on: true },
    { pattern: 'https://records.example/*', on: true },
  ]))

test('a site stays known by its choices when it is no longer on', () => {
  const gone = choice('https://gone.example')
  expect(knownSites({ granted: [], off: [] }, [], [gone])).toEqual([
    { pattern: 'https://gone.example/*', on: false, required: false, choices: [gone] },
  ])
})

test('a site that is forgotten takes its choices and its access along, and nothing of another', async () => {
  const [here, elsewhere] = [choice('https://records.example'), choice('https://other.example')]
  let origins = ['https://records.example/*', 'https://other.example/*']
  const local = createMemoryArea({ fieldChoices: { format: 2, value: [here, elsewhere] } })
  const browser = Object.assign(Object.create(null), {
    permissions: {
      getAll: async () => ({ origins }),
      contains: async ({ origins: [asked] }: { origins: string[] }) => origins.includes(asked ?? ''),
      remove: async ({ origins: gone }: { origins: string[] }) => {
        origins = origins.filter((one) => !gone.includes(one))
        return true
      },
    },
    runtime: { getManifest: () => ({}) },
    storage: { local, session: createMemoryArea() },
  })
  const [other, site] = await readKnownSites(browser)
  if (site === undefined) throw new Error('Both sites are known.')
  await forgetSite(browser, site)
  expect(await readKnownSites(browser)).toEqual([other])
})
