import { existsSync, rmSync } from 'node:fs'
import { type Counts, readCounts } from './test/read-counts.ts'
import { runStep, type Step } from './test/run-step.ts'
import { type Extent, stages } from './test/steps.ts'

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`
const started = performance.now()
const counted: Counts[] = []
const extentOf = (words: readonly string[]): Extent => {
  if (words.includes('--quick')) return 'quick'
  return words.includes('--full') ? 'full' : 'usual'
}
const extent = extentOf(process.argv)
// The tests themselves read how much of them is wanted.
if (extent === 'full') process.env.FULL = '1'

const run = async (step: Step, alone: boolean): Promise<boolean> => {
  if (step.counts !== undefined) rmSync(step.counts, { force: true })
  if (alone) console.log(`\n▸ ${step.title}`)
  const { succeeded, output, milliseconds } = await runStep(step, alone)
  if (step.counts !== undefined && existsSync(step.counts)) counted.push(readCounts(step.counts))
  if (!succeeded && output !== '') console.log(`\n▸ ${step.title}\n${output}`)
  console.log(`${succeeded ? '✓' : '✗'} ${step.title} (${seconds(milliseconds)})`)
  return succeeded
}

let broken: Step | undefined
for (const stage of stages(extent)) {
  const results = await Promise.all(
    stage.map(async (step) => ({ step, succeeded: await run(step, stage.length === 1) })),
  )
  broken = results.find(({ succeeded }) => !succeeded)?.step
  if (broken !== undefined) break
}

const sum = (pick: (counts: Counts) => number) => counted.reduce((total, counts) => total + pick(counts), 0)
const closing = broken === undefined ? 'everything holds' : `stopped at “${broken.title}”, see above`
console.log(`\n${closing}, after ${seconds(performance.now() - started)}`)
console.log(`${sum((counts) => counts.passed)} passed, ${sum((counts) => counts.failed)} failed`)
process.exit(broken === undefined ? 0 : 1)
