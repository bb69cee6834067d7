import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Where a build of the extension lies. Throws where there is none yet. */
export const extensionFolder = (build: 'chrome-mv3' | 'firefox-mv3'): string => {
  const folder = resolve(import.meta.dirname, '../../../.output', build)
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`${folder} is missing: run npm run build first.`)
  return folder
}
