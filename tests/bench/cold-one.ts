/** A process of its own: prints how many milliseconds its first text takes, one it has not seen, by whom the argument names. */
import { builtInPacks } from '../../src/cli/load-rules.ts'
import { variedText } from './varied-text.ts'

const [who] = process.argv.slice(2)
const text = variedText(2000, 11)

async function prepared(): Promise<() => unknown> {
  if (who === 'ours') {
    // As they come to a page: to open a rule set would try every pattern on its examples beforehand.
    const rules = builtInPacks().flatMap((pack) => pack.rules)
    const { createChecker } = await import('../../src/engine/checker.ts')
    const checker = createChecker({ rules })
    return () => checker.check(text, {})
  }
  const { lintWithHarper, rivals, setUpHarper } = await import('./rivals.ts')
  if (who === 'harper.js') {
    const linter = await setUpHarper()
    return () => lintWithHarper(linter, text)
  }
  return () => rivals[who ?? '']?.(text)
}

const run = await prepared()
const started = performance.now()
await run()
console.log(performance.now() - started)
