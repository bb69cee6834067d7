/**
 * A process of its own: prints how many milliseconds its first text takes, one it has not seen, by whom the argument names; `ready`: ours, when
 * a page has first been at rest as long as it takes to be made ready; `step`: the longest of the steps that this is done in.
 */
import { builtInPacks } from '../../src/cli/load-rules.ts'
import { variedText } from './varied-text.ts'

const [who] = process.argv.slice(2)
const text = variedText(2000, 11)

let longest = 0
function longestStep(steps: Iterator<unknown>): number {
  let most = 0
  for (let done = false; !done; ) {
    const started = performance.now()
    done = steps.next().done === true
    most = Math.max(most, performance.now() - started)
  }
  return most
}

async function prepared(): Promise<() => unknown> {
  if (who === 'ours' || who === 'ready' || who === 'step') {
    // As they come to a page: to open a rule set would try every pattern on its examples beforehand.
    const rules = builtInPacks().flatMap((pack) => pack.rules)
    const { createChecker } = await import('../../src/engine/checker.ts')
    const { stepsToReady } = await import('../../src/engine/steps-to-ready.ts')
    const checker = createChecker({ rules })
    if (who !== 'ours') longest = longestStep(stepsToReady({ rules }))
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
console.log(who === 'step' ? longest : performance.now() - started)
