import type { FieldChoice } from '../model/field-choice.ts'
import type { HostProfile } from '../model/host-profile.ts'

/** What is known of a site's forms beforehand: what the writer said of fields, and the profiles that fit its address, the surest first. */
export interface Known {
  readonly fieldChoices: readonly FieldChoice[]
  readonly profiles: readonly HostProfile[]
}

/** Of a site of which nothing is known. */
export const nothingKnown: Known = { fieldChoices: [], profiles: [] }
