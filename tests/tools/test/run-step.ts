import { spawn } from 'node:child_process'

/** One command of the test run. `counts` names the file in which the runner leaves how many tests passed and failed. */
export interface Step {
  readonly title: string
  /** Commands that run one after the other, as words; the first that does not succeed ends the step. */
  readonly commands: readonly (readonly string[])[]
  readonly counts?: string
}

export interface StepResult {
  readonly succeeded: boolean
  /** What the commands printed, empty where it was printed as it came. */
  readonly output: string
  readonly milliseconds: number
}

const runCommand = ([file = '', ...words]: readonly string[], live: boolean, keep: (text: string) => void) =>
  new Promise<boolean>((resolve) => {
    const child = spawn(file, words, {
      stdio: live ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
    child.stdout?.on('data', (bytes) => keep(String(bytes)))
    child.stderr?.on('data', (bytes) => keep(String(bytes)))
    child.on('error', (error) => {
      keep(`${error.message}\n`)
      resolve(false)
    })
    child.on('close', (status) => resolve(status === 0))
  })

/** Runs a step's commands; `live` prints what they say as it comes instead of keeping it. */
export const runStep = async (step: Step, live: boolean): Promise<StepResult> => {
  const started = performance.now()
  const output: string[] = []
  let succeeded = true
  for (const command of step.commands) {
    succeeded = await runCommand(command, live, (text) => output.push(text))
    if (!succeeded) break
  }
  return { succeeded, output: output.join(''), milliseconds: performance.now() - started }
}
