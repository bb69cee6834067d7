import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** A policy of the machine's own, which every browser on it reads. */
export interface RealPolicy {
  change(policy: object): Promise<void>
  /** Takes it away again, and the folders that were made for it. */
  remove(): Promise<void>
}

const places = {
  Chromium: '/etc/chromium/policies/managed/recordwell-test.json',
  Firefox: '/etc/firefox/policies/policies.json',
} as const

const contents = {
  Chromium: (id: string, policy: object) => ({ '3rdparty': { extensions: { [id]: policy } } }),
  Firefox: (id: string, policy: object) => ({ policies: { '3rdparty': { Extensions: { [id]: policy } } } }),
} as const

/** Sets a policy for an extension; null where the machine does not let us, or somebody else has set one there. */
export const setRealPolicy = async (
  browser: keyof typeof places,
  id: string,
  policy: object,
): Promise<RealPolicy | null> => {
  const file = places[browser]
  if (existsSync(file)) return null
  let highest = dirname(file)
  while (!existsSync(dirname(highest))) highest = dirname(highest)
  const isMade = !existsSync(dirname(file))
  const change = (now: object) => writeFile(file, JSON.stringify(contents[browser](id, now)))
  try {
    await mkdir(dirname(file), { recursive: true })
    await change(policy)
  } catch {
    return null
  }
  return { change, remove: () => rm(isMade ? highest : file, { recursive: true }) }
}
