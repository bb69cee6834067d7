/** `recordwell check`: prompts for notes in files or on standard input, one note a file or one a line of NDJSON. */
import { createReadStream, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createChecker } from '../engine/checker.ts'
import { checkLines } from './check-lines.ts'
import { loadRuleSet } from './load-rules.ts'
import { textReport } from './text-report.ts'

const usage = 'Usage: recordwell check [--format ndjson|text] [--rule-set FILE|NAME] [FILE…]'

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { format: { type: 'string', default: 'text' }, 'rule-set': { type: 'string', default: 'standard' } },
  })
  const [command, ...files] = positionals
  const format = values.format
  if (command !== 'check' || (format !== 'ndjson' && format !== 'text')) throw new Error(usage)
  const { ruleSet, refused } = loadRuleSet(values['rule-set'])
  for (const { pack, rule, reason } of refused)
    process.stderr.write(`Refused: ${pack}${rule === null ? '' : `, rule ${rule}`}: ${reason}\n`)
  const checker = createChecker(ruleSet)
  let bad = refused.length > 0
  for (const file of files.length === 0 ? [null] : files) {
    try {
      if (format === 'ndjson')
        bad = (await checkLines(file === null ? process.stdin : createReadStream(file), checker, write)) || bad
      else await write(textReport(readFileSync(file ?? 0, 'utf8'), checker))
    } catch (cause) {
      bad = true
      process.stderr.write(
        `${file ?? 'standard input'}: ${cause instanceof Error ? cause.message : 'cannot be read'}\n`,
      )
    }
  }
  return bad ? 1 : 0
}

/** Waits while whoever reads standard output is behind. */
const write = (text: string): Promise<void> =>
  new Promise((resolve) => {
    if (process.stdout.write(text)) resolve()
    else process.stdout.once('drain', resolve)
  })

// A reader that has seen enough (head, less) is no failure.
process.stdout.on('error', (cause: NodeJS.ErrnoException) => process.exit(cause.code === 'EPIPE' ? 0 : 1))

try {
  process.exitCode = await main()
} catch (cause) {
  process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`)
  process.exitCode = 1
}
