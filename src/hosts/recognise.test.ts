import { describe, expect, test } from 'vitest'
import { type HostProfile, hostProfileSchema } from '../model/host-profile.ts'
import { plainLabel } from './plain-label.ts'
import { type FormLook, recognise } from './recognise.ts'

const system = hostProfileSchema.parse({
  format: 1,
  id: 'ledger',
  title: 'Ledger',
  unverified: true,
  sources: [{ title: 'invented' }],
  labels: ['Note type'],
  notes: [
    { id: 'phone-call', title: 'Phone call', when: { categories: ['Telephone call'] } },
    { id: 'visit', title: 'Visit', when: { labels: ['Seen alone'] } },
    { id: 'summary', title: 'Summary', when: { path: '/summaries/' } },
  ],
})

const look = (names: readonly string[], category = '', path = '/notes/12'): FormLook => ({
  names: new Set(names.map(plainLabel)),
  path,
  category: () => category,
})
const typeOf = (profiles: readonly HostProfile[], form: FormLook) => recognise(profiles, form)?.type.id ?? null

describe('a form is recognised', () => {
  test.each([
    ['by its category', look(['Note type *'], 'telephone call'), 'phone-call'],
    ['by a label of its kind', look(['NOTE TYPE:', 'Seen alone?']), 'visit'],
    ['by its path', look(['Note type'], 'Other', '/summaries/3'), 'summary'],
  ])('%s', (_, form, type) => expect(typeOf([system], form)).toBe(type))
})

describe('a form is left to the reader of any form', () => {
  test.each([
    ['where a label of the system is missing', look(['Type'], 'Telephone call')],
    ['where it is of no kind that is known', look(['Note type'], 'Email')],
    ['where it has no labels at all', look([])],
  ])('%s', (_, form) => expect(typeOf([system], form)).toBeNull())

  test('where only some of the labels of the system are there', () => {
    const asksForTwo = hostProfileSchema.parse({ ...system, labels: ['Note type', 'Ledger number'] })
    const half = look(['Note type'], 'Telephone call')
    expect(typeOf([asksForTwo], half)).toBeNull()
    expect(typeOf([asksForTwo, system], half)).toBe('phone-call')
  })

  test('where there are no profiles', () => expect(typeOf([], look(['Note type'], 'Telephone call'))).toBeNull())
})

test('a kind without conditions is every form that no earlier one is', () => {
  const [phoneCall] = system.notes
  const any = {
    ...system,
    notes: [
      ...(phoneCall ? [phoneCall] : []),
      { ...system.notes[2], id: 'any', title: 'Any', when: { labels: [], categories: [] } },
    ],
  }
  expect(typeOf([hostProfileSchema.parse(any)], look(['Note type'], 'Email'))).toBe('any')
})
