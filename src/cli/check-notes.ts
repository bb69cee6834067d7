import { createReadStream, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createChecker } from '../engine/checker.ts'
import { checkLines } from './check-lines.ts'
import { loadRuleSet } from './load-rules.ts'
import { refusedLine } from './refused-line.ts'
import { textReport } from './text-report.ts'

/** `recordwell check`: prompts for notes in files or on standard input, one note a file or one a line of NDJSON. Gives the exit status. */
export async function checkNotes(
  args: string[],
  usage: string,
  write: (text: string) => Promise<void>,
): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { format: { type: 'string', default: 'text' }, 'rule-set': { type: 'string', default: 'standard' } },
  })
  const [command, ...files] = positionals
  const format = values.format
  if (command !== 'check' || (format !== 'ndjson' && format !== 'text')) throw new Error(usage)
  const { ruleSet, refused } = loadRuleSet(values['rule-set'])
  for (const one of refused) process.stderr.write(`Refused: ${refusedLine(one)}\n`)
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
