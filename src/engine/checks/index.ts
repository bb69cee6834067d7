import type { DefinedCheck } from '../check.ts'
import { action } from './action.ts'
import { date } from './date.ts'
import { identity } from './identity.ts'
import { jargon } from './jargon.ts'
import { label } from './label.ts'
import { rationale } from './rationale.ts'
import { source } from './source.ts'

/** Every check, in the order a reader of a record meets the problem. */
export const checks: readonly DefinedCheck[] = [jargon, label, rationale, date, source, identity, action]
