import { spawnSync } from 'node:child_process'
import { basename } from 'node:path'

const unreachable = /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT/

/** The npm that runs us where there is one, so that it is the same one; Windows finds only a shell's. */
const command = () => {
  const running = process.env.npm_execpath
  if (running !== undefined && basename(running).startsWith('npm')) return { file: process.execPath, first: [running] }
  return { file: 'npm', first: [] }
}

/** Runs npm in a folder. Throws an Error with one clear sentence, after what npm itself had to say. */
export const npm = (folder, ...words) => {
  const { file, first } = command()
  const run = spawnSync(file, [...first, ...words, '--loglevel=error', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 2, 'pipe'],
    encoding: 'utf8',
    shell: file === 'npm' && process.platform === 'win32',
  })
  if (run.status === 0) return
  process.stderr.write(run.stderr ?? '')
  if (run.error !== undefined)
    throw new Error('npm was not found: install it together with Node from https://nodejs.org.')
  if (unreachable.test(run.stderr)) {
    throw new Error('the package registry could not be reached: connect to the network and run the same command again.')
  }
  throw new Error(`npm ${words.join(' ')} did not finish; what it said stands above.`)
}
