import { firefoxFile } from './firefox.ts'
import { googleAdminFile } from './google-admin.ts'
import { intuneFile } from './intune.ts'
import { linuxFile } from './linux.ts'
import { macFile } from './mac.ts'
import type { RollOut, RollOutFile } from './roll-out.ts'
import { windowsFile } from './windows.ts'

/** Every file for rolling a policy out, the most usual first. */
export const rollOutFiles = (rollOut: RollOut): readonly RollOutFile[] =>
  [windowsFile, intuneFile, googleAdminFile, macFile, linuxFile, firefoxFile].map((file) => file(rollOut))
