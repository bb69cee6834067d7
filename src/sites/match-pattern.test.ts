import { expect, test } from 'vitest'
import { isSitePattern, sitePattern, takesIn } from './match-pattern.ts'

test.each([
  ['https://records.example/*', 'https://records.example/case/7', true],
  ['https://records.example/*', 'https://records.example:8443/case', true],
  ['https://records.example/*', 'http://records.example/', false],
  ['https://records.example/*', 'https://records.example.evil.example/', false],
  ['https://*.school.example/*', 'https://north.school.example/', true],
  ['https://*.school.example/*', 'https://school.example/', true],
  ['https://*.school.example/*', 'https://oldschool.example/', false],
  ['http://localhost/*', 'http://localhost:4173/', true],
  ['http://127.0.0.1/*', 'http://127.0.0.1:4173/', true],
  ['https://*/*', 'https://anything.example/', true],
  ['https://*/*', 'http://anything.example/', false],
  ['*://*/*', 'http://anything.example/', true],
  ['<all_urls>', 'https://anything.example/', true],
  ['<all_urls>', 'about:blank', false],
  ['https://records.example/*', 'not an address', false],
  ['nonsense', 'https://records.example/', false],
])('%s takes in %s: %s', (pattern, address, expected) => expect(takesIn(pattern, address)).toBe(expected))

test.each([
  ['https://records.example:8443/add?child=3#top', 'https://records.example/*'],
  ['http://localhost:4173/', 'http://localhost/*'],
  ['http://[::1]:4173/', 'http://[::1]/*'],
  ['about:blank', null],
  ['chrome://extensions/', null],
  ['file:///home/note.html', null],
  ['https://chromewebstore.google.com/detail/x', null],
  ['', null],
])('the site of %s is %s', (address, expected) => expect(sitePattern(address)).toBe(expected))

test.each(['https://records.example/*', '*://*.school.example/*', 'https://*/*', 'http://[::1]/*'])(
  '%s is a site',
  (pattern) => expect(isSitePattern(pattern)).toBe(true),
)

test.each([
  'records.example',
  'https://records.example',
  'https://records.example/case/*',
  'https://records.example:8443/*',
  'https://rec*.example/*',
  'ftp://records.example/*',
  '<all_urls>',
  '',
])('%s is no site', (pattern) => expect(isSitePattern(pattern)).toBe(false))
