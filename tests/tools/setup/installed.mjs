import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { npm } from './npm.mjs'
import { say } from './say.mjs'
import { whileAlone } from './while-alone.mjs'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const nodeBinary = `${root}node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`

const packagesIn = (file) => {
  try {
    return JSON.parse(readFileSync(root + file, 'utf8')).packages ?? {}
  } catch {
    return null
  }
}

/** npm writes down what it installed when all of it is there; that record is compared with the lock file. */
const packagesAreThere = () => {
  const wanted = packagesIn('package-lock.json')
  if (wanted === null) throw new Error('package-lock.json is missing or does not parse: fetch the project again.')
  const held = packagesIn('node_modules/.package-lock.json')
  if (held === null) return false
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true
    return held[path] === undefined ? optional === true : held[path].version === version
  })
}

/** Installs the packages of the lock file where they are missing or others. Throws an Error with one clear sentence. */
export const ensureInstalled = () => {
  if (packagesAreThere() && existsSync(nodeBinary)) return
  whileAlone(root, () => {
    if (!packagesAreThere()) {
      say('installing packages (npm ci)')
      npm(root, 'ci')
    }
    if (existsSync(nodeBinary)) return
    say('installing Node 24 for the project (npm rebuild node)')
    npm(root, 'rebuild', 'node')
    if (existsSync(nodeBinary)) return
    throw new Error(
      'npm is set to leave out install scripts, so the project has no Node 24: run `npm rebuild node --ignore-scripts=false` once.',
    )
  })
}
