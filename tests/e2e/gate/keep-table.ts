import { mkdirSync, writeFileSync } from 'node:fs'
import { type Cells, cellsOf, type Difference, reasonsOf } from './cells.ts'
import type { BrowserName, Fixture } from './fixtures.ts'
import { tableOf } from './table.ts'

interface Known {
  readonly absent?: object
  readonly differences: readonly Difference[]
  readonly seconds: number
}

/** Prints what was found in one browser, and keeps it for the documentation. */
export const keepTable = (name: BrowserName, known: ReadonlyMap<Fixture, Known>): void => {
  const rows: [string, Cells][] = [...known].map(([fixture, { differences, absent }]) => [
    fixture.page,
    cellsOf(differences, reasonsOf(fixture, name), absent !== undefined),
  ])
  const seconds = [...known].map(([{ page }, one]) => `${page} ${one.seconds.toFixed(1)} s`)
  console.log(`The gate in ${name}\n\n${tableOf(Object.fromEntries(rows))}\n\n${seconds.join(', ')}`)
  mkdirSync('tests/.results', { recursive: true })
  writeFileSync(`tests/.results/gate-${name}.json`, `${JSON.stringify(Object.fromEntries(rows), null, 2)}\n`)
}
