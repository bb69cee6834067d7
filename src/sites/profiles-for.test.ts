import { expect, test } from 'vitest'
import { type HostProfile, hostProfileSchema } from '../model/host-profile.ts'
import { profilesFor } from './profiles-for.ts'

const profile = (id: string, addresses: readonly string[], labels: readonly string[]): HostProfile =>
  hostProfileSchema.parse({
    format: 1,
    id,
    title: id,
    unverified: true,
    sources: [{ title: 'invented' }],
    addresses,
    labels,
    notes: [{ id: 'note', title: 'Note' }],
  })

const anywhere = profile('anywhere', [], ['Note'])
const surer = profile('surer', [], ['Note', 'Contact date'])
const here = profile('here', ['https://*.records.example/*'], [])
const elsewhere = profile('elsewhere', ['https://other.example/*'], ['Note', 'Contact date', 'Seen'])

test('a page gets the profiles of its site, then those that labels alone tell, the surest first', () => {
  const given = profilesFor([anywhere, elsewhere, surer, here], 'https://north.records.example/notes/1')
  expect(given.map(({ id }) => id)).toEqual(['here', 'surer', 'anywhere'])
})

test('a profile of several sites is for each of them', () => {
  const several = profile('several', ['https://other.example/*', 'https://*.records.example/*'], [])
  expect(profilesFor([several], 'https://north.records.example/')).toEqual([several])
})

test('a site without a profile of its own gets the others', () => {
  expect(profilesFor([here, anywhere], 'https://school.example/').map(({ id }) => id)).toEqual(['anywhere'])
})
