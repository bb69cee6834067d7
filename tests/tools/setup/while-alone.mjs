import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { say } from './say.mjs'

const pause = (milliseconds) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)

/** The process that holds the lock: its id, or null where there is none any more. */
const owner = (lock) => {
  try {
    return Number(readFileSync(join(lock, 'pid'), 'utf8'))
  } catch {
    return null
  }
}

const isAlive = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** A folder that comes into place with its content in one step: of two that try, one gets it. */
const take = (results, lock) => {
  const mine = mkdtempSync(join(results, 'setup-'))
  writeFileSync(join(mine, 'pid'), String(process.pid))
  try {
    renameSync(mine, lock)
    return true
  } catch {
    rmSync(mine, { recursive: true })
    return false
  }
}

/** Runs `work` while no other process of this project folder does; one that died in the middle is not waited for. */
export const whileAlone = (root, work) => {
  const results = join(root, 'tests/.results')
  const lock = join(results, 'setup.lock')
  mkdirSync(results, { recursive: true })
  let said = false
  while (!take(results, lock)) {
    const pid = owner(lock)
    if (pid !== null && !isAlive(pid)) rmSync(lock, { recursive: true, force: true })
    if (!said) say('another process is setting up; waiting for it')
    said = true
    pause(200)
  }
  try {
    work()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}
