/// <reference types="wxt/vite-builder-env" />
import { type HostProfile, hostProfileSchema } from '../model/host-profile.ts'

const files = import.meta.glob('../../rules/hosts/*.json', { eager: true, import: 'default' })

let opened: readonly HostProfile[] | null = null

/** The host profiles that come with the product; one that is spoilt is left out. Opened when first asked for. */
export const builtInProfiles = (): readonly HostProfile[] => {
  opened ??= Object.values(files).flatMap((file) => hostProfileSchema.safeParse(file).data ?? [])
  return opened
}
