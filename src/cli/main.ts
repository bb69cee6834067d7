/** `recordwell`: `check` asks about notes, `rules` is for those who keep a rule set in files. */
import { checkNotes } from './check-notes.ts'
import { rulesCommand } from './rules-command.ts'

const usage = `Usage: recordwell check [--format ndjson|text] [--rule-set FILE|NAME] [FILE…]
       recordwell rules test FILE
       recordwell rules compare OLD NEW NOTES
       recordwell rules migrate FILE`

const main = (): Promise<number> => {
  const [command, ...args] = process.argv.slice(2)
  return command === 'rules' ? rulesCommand(args, usage, write) : checkNotes(process.argv.slice(2), usage, write)
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
