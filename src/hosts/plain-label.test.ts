import { expect, test } from 'vitest'
import { plainLabel } from './plain-label.ts'

test.each([
  'Date of incident',
  ' date of  Incident: ',
  'Date of incident *',
  'Date of incident (required)',
  'DATE OF INCIDENT? (dd/mm/yyyy)',
  'Date of incident required',
])('“%s” reads like “Date of incident”', (label) => expect(plainLabel(label)).toBe('date of incident'))

test('apostrophes read alike', () => expect(plainLabel('Child’s name')).toBe(plainLabel("Child's name")))
test('another label reads otherwise', () => expect(plainLabel('Date of incidents')).not.toBe('date of incident'))
