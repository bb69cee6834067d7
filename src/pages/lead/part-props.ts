import type { RuleSetFile } from '../../model/rule-set.ts'
import type { Storage } from '../../store/change-kept.ts'
import type { LeadState } from './lead-state.ts'

/** What every part of the lead's page is given, once there is a draft. */
export interface PartProps {
  readonly state: LeadState
  readonly draft: RuleSetFile
  readonly store: Storage
  /** What stands behind the slash in the page's address, such as the id of a rule; else empty. */
  readonly of: string
  /** Changes the draft, and keeps it. */
  edit(change: (draft: RuleSetFile) => RuleSetFile): void
}
