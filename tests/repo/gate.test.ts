import { describe, expect, it } from 'vitest'
import { properties, reasonsOf } from '../e2e/gate/cells.ts'
import { fixtures } from '../e2e/gate/fixtures.ts'
import { readGate } from '../tools/gate.ts'

describe.each(['Chromium', 'Firefox'] as const)('the gate’s table for %s', (browser) => {
  const rows = readGate()[browser]

  it('has a row for every fixture and no other (npm run test:full)', () => {
    expect(Object.keys(rows)).toEqual(fixtures.map(({ page }) => page))
  })

  it.each(fixtures)('says that $page is left as it was, or why not', (fixture) => {
    const cells = rows[fixture.page] ?? {}
    const reasons = reasonsOf(fixture, browser)
    expect(cells).toEqual(Object.fromEntries(properties.map((property) => [property, reasons[property] ?? 'same'])))
  })
})
