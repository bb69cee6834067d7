import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'

const countsSchema = z.object({ numPassedTests: z.int(), numFailedTests: z.int(), numFailedTestSuites: z.int() })

export interface Counts {
  readonly passed: number
  readonly failed: number
}

/** Reads how many tests passed and failed from a runner's own record; a file that could not even load counts as one failed. */
export const readCounts = (file: string): Counts => {
  const counts = countsSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  const failed = Math.max(counts.numFailedTests, counts.numFailedTestSuites > 0 ? 1 : 0)
  return { passed: counts.numPassedTests, failed }
}
