import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type HostProfile, hostProfileSchema } from '../../src/model/host-profile.ts'

const folder = fileURLToPath(new URL('../../rules/hosts/', import.meta.url))

/** The host profiles that come with the product, by the names of their files. Throws where one is not as the schema says. */
export const hostProfiles = (): ReadonlyMap<string, HostProfile> =>
  new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file) => [
        file.replace(/\.json$/u, ''),
        hostProfileSchema.parse(JSON.parse(readFileSync(folder + file, 'utf8'))),
      ]),
  )
