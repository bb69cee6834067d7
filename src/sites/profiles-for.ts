import type { HostProfile } from '../model/host-profile.ts'
import { takesIn } from './match-pattern.ts'

/**
 * The profiles that may be of a page by its address, the surest first: those that name its site, those that ask for more labels, and last
 * those that ask for few.
 */
export const profilesFor = (profiles: readonly HostProfile[], address: string): HostProfile[] =>
  profiles
    .filter(({ addresses }) => addresses.length === 0 || addresses.some((pattern) => takesIn(pattern, address)))
    .sort((one, other) => sureness(other) - sureness(one))

const sureness = ({ addresses, labels }: HostProfile): number => (addresses.length > 0 ? 1000 : 0) + labels.length
