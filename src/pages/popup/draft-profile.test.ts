import { expect, test } from 'vitest'
import type { FieldChoice } from '../../model/field-choice.ts'
import { hostProfileSchema } from '../../model/host-profile.ts'
import { draftProfile } from './draft-profile.ts'

const site = 'https://north.records.example:8443'
const choice = (label: string, is: FieldChoice['is'], of = site): FieldChoice => ({
  site: of,
  field: { kind: 'input', id: 'x', name: 'x', label, path: '' },
  is,
})

test('what was said of a site’s fields becomes a profile that can be read', () => {
  const draft = draftProfile(site, [
    choice('Seen on', 'incidentAt'),
    choice('Worker', 'author'),
    choice('Log', 'note'),
    choice('Subject', 'none'),
    choice('Notes about …', 'note'),
    choice('Elsewhere', 'child', 'https://other.example'),
  ])
  expect(hostProfileSchema.parse(draft)).toMatchObject({
    id: 'site-north-records-example',
    unverified: true,
    addresses: ['https://north.records.example/*'],
    notes: [{ note: ['Log'], fields: { incidentAt: ['Seen on'], author: ['Worker'] } }],
  })
})

test('there is none where nothing was said that a page names', () => {
  expect(draftProfile(site, [choice('', 'author'), choice('Subject', 'none')])).toBeNull()
})

test('a note alone is enough for one, and so is a field alone', () => {
  expect(draftProfile(site, [choice('Log', 'note')])?.notes).toMatchObject([{ note: ['Log'], fields: {} }])
  expect(draftProfile(site, [choice('Worker', 'author')])?.notes).toMatchObject([
    { note: [], fields: { author: ['Worker'] } },
  ])
})
