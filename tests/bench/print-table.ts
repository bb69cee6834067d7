import type { HeapAfterEdits } from './heap.ts'
import type { Row } from './row.ts'

const number = (value: number | undefined): string => {
  if (value === undefined || Number.isNaN(value)) return '–'
  return value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(3)
}

/** Prints milliseconds by length, ratios to the others, and how each grows from the shortest text to the longest. */
export function printTable(rows: readonly Row[], heap: HeapAfterEdits, size: number | null): void {
  const sizes = [
    ...new Set(
      rows.flatMap((row) =>
        row.what === 'hostile' || row.what === 'cold' || row.characters === 0 ? [] : [row.characters],
      ),
    ),
  ]
  const at = (what: Row['what'], who: string, characters: number): number | undefined =>
    rows.find((row) => row.what === what && row.who === who && row.characters === characters)?.milliseconds
  const line = (title: string, cells: readonly string[]): void =>
    console.log(title.padEnd(44) + cells.map((cell) => cell.padStart(10)).join(''))
  const [least = 0] = sizes
  const most = sizes.at(-1) ?? 0

  line('milliseconds, by characters', [...sizes.map(String), 'grows'])
  const titles: Partial<Record<Row['what'], string>> = {
    floor: 'every word counted',
    scratch: 'from scratch',
    seen: 'again, what it has seen',
    start: 'one character at the start',
    middle: 'one character in the middle',
    end: 'one character at the end',
    paste: '2,000 characters pasted',
  }
  for (const what of ['floor', 'scratch', 'seen', 'start', 'middle', 'end', 'paste'] as const) {
    for (const who of new Set(rows.filter((row) => row.what === what).map((row) => row.who))) {
      const grown = (at(what, who, most) ?? Number.NaN) / (at(what, who, least) ?? Number.NaN)
      line(`${titles[what]}: ${who}`, [...sizes.map((one) => number(at(what, who, one))), `×${number(grown)}`])
    }
  }

  line('\nhow many times as long as ours', sizes.map(String))
  const ratio = (what: Row['what'], who: string, ours: Row['what']): void =>
    line(
      `${titles[what]}: ${who}`,
      sizes.map((one) => number((at(what, who, one) ?? Number.NaN) / (at(ours, 'ours', one) ?? Number.NaN))),
    )
  for (const who of ['harper.js', 'alex', 'write-good']) ratio('scratch', who, 'scratch')
  ratio('seen', 'harper.js', 'scratch')
  for (const what of ['start', 'middle', 'end'] as const) ratio(what, 'harper.js', what)

  console.log('\nready to check, milliseconds')
  for (const row of rows.filter(({ what }) => what === 'set-up')) line(row.who, [number(row.milliseconds)])

  console.log('\na note not seen before, 2,000 characters, the first of its process, milliseconds')
  for (const row of rows.filter(({ what }) => what === 'cold')) line(row.who, [number(row.milliseconds)])

  const hostile = rows.filter(({ what }) => what === 'hostile')
  const lengths = [...new Set(hostile.map(({ characters }) => characters))]
  line('\nthe worst packs and texts, milliseconds', lengths.map(String))
  for (const who of new Set(hostile.map((row) => row.who)))
    line(
      who,
      lengths.map((one) => number(at('hostile', who, one))),
    )

  console.log(
    `\nheap, megabytes: ${heap.after100.toFixed(1)} after 100 edits, ${heap.after1000.toFixed(1)} after 1,000, ${heap.after10000.toFixed(1)} after 10,000`,
  )
  console.log(
    size === null ? 'injected checker: not built (npm run build)' : `injected checker: ${size} bytes, compressed`,
  )
}
