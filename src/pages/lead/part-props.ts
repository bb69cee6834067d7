import type { RuleSetFile } from '../../model/rule-set.ts'
import type { LeadState } from './lead-state.ts'
import type { Keep } from './use-draft.ts'

/** What every part of the lead's page is given, once there is a draft. */
export interface PartProps {
  readonly state: LeadState
  readonly draft: RuleSetFile
  /** What stands behind the slash in the page's address, such as the id of a rule; else empty. */
  readonly of: string
  /** Changes the draft, and keeps it; false where it could not be kept, which the page tells. */
  edit(change: (draft: RuleSetFile) => RuleSetFile): Promise<boolean>
  /** Puts another draft in the place of this one, or none. */
  replace(draft: RuleSetFile | null): Promise<boolean>
  /** Changes anything else that is remembered. */
  readonly keep: Keep
}
