import { existsSync, readFileSync, statSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const built = new URL('../../.output/chrome-mv3/checker.js', import.meta.url)
const watcher = new URL('../../.output/chrome-mv3/watcher.js', import.meta.url)

/** Bytes of the script that goes into a page, compressed; null where it has not been built. */
export const checkerSize = (): number | null =>
  existsSync(built) ? gzipSync(readFileSync(built), { level: 9 }).length : null

/** Bytes of the script that loads with every page of a site, as they are; null where it has not been built. */
export const watcherSize = (): number | null => (existsSync(watcher) ? statSync(watcher).size : null)
