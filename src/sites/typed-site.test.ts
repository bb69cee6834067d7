import { expect, test } from 'vitest'
import { typedSite } from './typed-site.ts'

test.each([
  ['https://records.example.org/child/12?tab=notes', 'https://records.example.org/*'],
  ['  records.example.org  ', 'https://records.example.org/*'],
  ['records.example.org/child/12', 'https://records.example.org/*'],
  ['http://records/', 'http://records/*'],
  ['http://127.0.0.1:8080/record.html', 'http://127.0.0.1/*'],
  ['records', null],
  ['our record system', null],
  ['me@school.example', null],
  ['about:addons', null],
  ['https://addons.mozilla.org/', null],
  ['', null],
])('%j is %s', (typed, pattern) => expect(typedSite(typed)).toBe(pattern))
