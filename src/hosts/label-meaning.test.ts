import { expect, test } from 'vitest'
import { labelMeaning } from './label-meaning.ts'

test.each([
  ['Date of incident', 'incidentAt'],
  ['Date and time of the incident *', 'incidentAt'],
  ['Incident date:', 'incidentAt'],
  ['When did it happen?', 'incidentAt'],
  ['Date / time of concern', 'incidentAt'],
  ['Contact date', 'incidentAt'],
  ['Time', 'incidentTime'],
  ['Time of incident (24 hour)', 'incidentTime'],
  ['Date recorded', 'recordedAt'],
  ['Recorded at', 'recordedAt'],
  ['Date of record', 'recordedAt'],
  ['Recorded by', 'author'],
  ['Reported by:', 'author'],
  ['Author', 'author'],
  ['Name of person completing this form', 'author'],
  ['Today’s date', 'recordedAt'],
  ['Role of person reporting', 'authorRole'],
  ['Your role', 'authorRole'],
  ['Child', 'child'],
  ['Name of child', 'child'],
  ['Pupil’s name', 'child'],
  ['Young person', 'child'],
  ['Date of birth', 'dob'],
  ["Child's date of birth", 'dob'],
  ['Category', 'category'],
  ['Type of concern', 'category'],
  ['Body map', 'bodyMap'],
  ['Body map completed', 'bodyMap'],
  ['Has a body map been completed?', 'bodyMap'],
  ['Actions', 'actions'],
  ['Immediate action taken', 'actions'],
  ['Actions taken (required)', 'actions'],
])('%s says %s', (label, meaning) => {
  expect(labelMeaning(label)).toBe(meaning)
})

test.each([
  'Date',
  'Name',
  "Child's voice",
  'Child protection plan',
  'Authorised by',
  'Review date',
  'Account',
  'Type here',
  '',
])('“%s” says nothing for certain', (label) => {
  expect(labelMeaning(label)).toBeNull()
})
