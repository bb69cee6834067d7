import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const built = new URL('../../.output/chrome-mv3/checker.js', import.meta.url)

/** Bytes of the script that goes into a page, compressed; null where it has not been built. */
export const checkerSize = (): number | null =>
  existsSync(built) ? gzipSync(readFileSync(built), { level: 9 }).length : null
