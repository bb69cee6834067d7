import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { median } from './measure.ts'
import type { Row } from './row.ts'

const script = fileURLToPath(new URL('cold-one.ts', import.meta.url))
const runs = 5

const measured = {
  ours: 'ours, nothing run before',
  ready: 'ours, after the page was at rest',
  step: 'the longest step of that',
  'write-good': 'write-good',
  'harper.js': 'harper.js',
}

/**
 * A note of 2,000 characters that is the first one of its process. `nothing run before`: patterns are compiled, and all code is new. `after the
 * page was at rest`: it has gone through the steps that it goes through when it has nothing else to do (`stepsToReady`).
 */
export const coldRows = (): Row[] =>
  Object.entries(measured).map(([argument, who]) => {
    const times = Array.from({ length: runs }, () => Number(execFileSync(process.execPath, [script, argument])))
    return { what: 'cold', who, characters: 2000, milliseconds: median(times), runs }
  })
