/**
 * `npm run bench`: how long a note takes from scratch and after an edit, in one process with other readers of prose, on the
 * same varied text. `--json` prints one object a row; `--sizes 1000,20000` measures only those lengths. With `--browser` it measures
 * what the built extension costs a page instead, in Chromium and Firefox, with and without it by turns.
 */
import { parseArgs } from 'node:util'
import { loadRuleSet } from '../../src/cli/load-rules.ts'
import { rowsAtSize } from './at-size.ts'
import { browserRows } from './browser/main.ts'
import { printHeadings, printRow } from './browser/print-row.ts'
import { coldRows } from './cold.ts'
import { heapAfterEdits } from './heap.ts'
import { hostileRows } from './hostile.ts'
import { checkerSize, watcherSize } from './injected-size.ts'
import { printTable } from './print-table.ts'
import { setUpHarper } from './rivals.ts'
import type { Row } from './row.ts'
import { setUpRows } from './set-up.ts'

const { values } = parseArgs({
  options: { json: { type: 'boolean' }, sizes: { type: 'string' }, browser: { type: 'boolean' } },
})

const measureEngine = async (): Promise<void> => {
  const sizes = (values.sizes ?? '1000,5000,20000,70000,200000').split(',').map(Number)
  const { ruleSet } = loadRuleSet('standard')

  const rows: Row[] = await setUpRows(ruleSet)
  rows.push(...coldRows())
  const harper = await setUpHarper()
  for (const characters of sizes) rows.push(...(await rowsAtSize(ruleSet, harper, characters)))
  rows.push(...(await hostileRows()))
  const heap = heapAfterEdits(ruleSet)
  const size = checkerSize()

  if (values.json) {
    for (const row of rows) console.log(JSON.stringify(row))
    console.log(JSON.stringify({ what: 'heap', ...heap }))
    console.log(JSON.stringify({ what: 'injected size', bytes: size }))
  } else printTable(rows, heap, size)
}

const measureInBrowser = async (): Promise<void> => {
  if (!values.json) printHeadings()
  for await (const row of browserRows()) {
    if (values.json) console.log(JSON.stringify(row))
    else printRow(row)
  }
  const bytes = watcherSize()
  console.log(values.json ? JSON.stringify({ what: 'watcher size', bytes }) : `\nwatcher: ${bytes} bytes`)
}

await (values.browser ? measureInBrowser() : measureEngine())
