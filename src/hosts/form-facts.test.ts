import { expect, test } from 'vitest'
import { contextOf } from './form-facts.ts'

test('a date and a time from two fields are one moment', () => {
  const facts = [
    { meaning: 'incidentAt', value: '12/03/2025' },
    { meaning: 'incidentTime', value: '2.05 pm' },
  ] as const
  expect(contextOf(facts)).toEqual({ incidentAt: '2025-03-12T14:05' })
})

test.each([
  ['Helen Prior, Class teacher', { name: 'Helen Prior', role: 'Class teacher' }],
  ['Helen Prior (Class teacher)', { name: 'Helen Prior', role: 'Class teacher' }],
  ['Helen Prior', { name: 'Helen Prior' }],
])('%s is an author', (value, author) => {
  expect(contextOf([{ meaning: 'author', value }])).toEqual({ author })
})

test('what cannot be understood, and what is empty, is left out', () => {
  const facts = [
    { meaning: 'recordedAt', value: 'today' },
    { meaning: 'category', value: ' ' },
    { meaning: 'dob', value: '01/02/2015' },
  ] as const
  expect(contextOf(facts)).toEqual({})
})

test('the first of two wins, and a body map that is not ticked is said to be none', () => {
  const facts = [
    { meaning: 'child', value: 'Ana Reyes' },
    { meaning: 'child', value: 'Somebody Else' },
    { meaning: 'dob', value: '1 February 2015' },
    { meaning: 'bodyMap', value: 'no' },
  ] as const
  expect(contextOf(facts)).toEqual({ child: { name: 'Ana Reyes', dob: '2015-02-01' }, bodyMap: false })
})

test('an author’s place that stands empty is an author without a name', () => {
  const author = { meaning: 'author', value: '' } as const
  expect(contextOf([author, { meaning: 'category', value: 'Visit' }])).toEqual({
    author: { name: '' },
    category: 'Visit',
  })
  expect(contextOf([{ meaning: 'category', value: 'Visit' }])).toEqual({ category: 'Visit' })
})

test('a form may say that it was today', () => {
  const facts = [{ meaning: 'incidentAt', value: 'Today' }] as const
  expect(contextOf(facts, new Date(2026, 2, 1))).toEqual({ incidentAt: '2026-03-01' })
})
