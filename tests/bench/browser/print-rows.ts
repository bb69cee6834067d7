import type { BrowserRow } from './browser-row.ts'
import type { Spread } from './spread.ts'

const number = (value: number): string =>
  Number.isNaN(value) ? '–' : value.toFixed(value >= 100 || Number.isInteger(value) ? 0 : 2)

const cells = ({ median, most, quartiles, runs }: Spread): string =>
  [number(median), quartiles.map(number).join('–'), number(most), String(runs)]
    .map((cell, at) => cell.padStart([9, 15, 9, 5][at] ?? 0))
    .join('')

/** Prints each thing measured with and without the extension: median, the half round it, nineteen in twenty, runs. */
export const printRows = (rows: readonly BrowserRow[]): void => {
  for (const browser of new Set(rows.map((row) => row.browser))) {
    console.log(`\n${browser}`.padEnd(57) + '   median       quartiles      95%  of'.padStart(38))
    for (const { what, unit, ...sides } of rows.filter((row) => row.browser === browser)) {
      console.log(`${what}, ${unit}, with`.padEnd(56) + cells(sides.with))
      console.log('without'.padStart(what.length + unit.length + 11).padEnd(56) + cells(sides.without))
    }
  }
}
