import type { DefinedCheck } from '../check.ts'
import { action } from './action.ts'
import { authorship } from './authorship.ts'
import { challenge } from './challenge.ts'
import { consent } from './consent.ts'
import { counterpart } from './counterpart.ts'
import { date } from './date.ts'
import { detail } from './detail.ts'
import { identity } from './identity.ts'
import { injury } from './injury.ts'
import { jargon } from './jargon.ts'
import { label } from './label.ts'
import { names } from './names.ts'
import { outcome } from './outcome.ts'
import { plain } from './plain.ts'
import { rationale } from './rationale.ts'
import { sharing } from './sharing.ts'
import { source } from './source.ts'
import { stigma } from './stigma.ts'
import { timeliness } from './timeliness.ts'
import { verbatim } from './verbatim.ts'
import { voice } from './voice.ts'

/** Every check, in the order a reader of a record meets the problem. */
export const checks: readonly DefinedCheck[] = [
  jargon,
  label,
  rationale,
  date,
  source,
  stigma,
  identity,
  detail,
  verbatim,
  action,
  voice,
  outcome,
  injury,
  consent,
  sharing,
  names,
  counterpart,
  timeliness,
  authorship,
  plain,
  challenge,
]
