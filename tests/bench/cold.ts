import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { median } from './measure.ts'
import type { Row } from './row.ts'

const script = fileURLToPath(new URL('cold-one.ts', import.meta.url))
const runs = 5

/** A note of 2,000 characters that is the first one of its process: patterns are compiled, and nothing has been run before. */
export const coldRows = (): Row[] =>
  ['ours', 'write-good', 'harper.js'].map((who) => {
    const times = Array.from({ length: runs }, () => Number(execFileSync(process.execPath, [script, who])))
    return { what: 'cold', who, characters: 2000, milliseconds: median(times), runs }
  })
