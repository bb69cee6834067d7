import type { BrowserRow } from './browser-row.ts'
import type { Spread } from './spread.ts'

const number = (value: number): string =>
  Number.isNaN(value) ? '–' : value.toFixed(value >= 100 || Number.isInteger(value) ? 0 : 2)

const cells = ({ median, most, quartiles, runs }: Spread): string =>
  [number(median), quartiles.map(number).join('–'), number(most), String(runs)]
    .map((cell, at) => cell.padStart([9, 15, 9, 5][at] ?? 0))
    .join('')

/** Prints one thing measured with and without the extension: median, the half round it, what nineteen in twenty stay under, runs. */
export const printRow = ({ browser, what, unit, ...sides }: BrowserRow): void => {
  const title = `${browser}: ${what}, ${unit}`
  console.log(`${title}, with`.padEnd(70) + cells(sides.with))
  console.log('without'.padStart(title.length + 9).padEnd(70) + cells(sides.without))
  if (sides.empty) console.log('with an empty script'.padStart(title.length + 22).padEnd(70) + cells(sides.empty))
}

export const printHeadings = (): void => console.log('median       quartiles      95%   of'.padStart(108))
