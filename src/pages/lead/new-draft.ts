import type { RuleSetFile } from '../../model/rule-set.ts'
import { builtIn } from '../built-in.ts'

/** A rule set of the organisation's own that changes nothing yet in the built-in one it is based on. */
export function newDraft(basedOn: string): RuleSetFile {
  const base = builtIn().ruleSets.find(({ id }) => id === basedOn)
  return { format: 2, id: 'our-rules', version: '0', title: base?.title ?? basedOn, basedOn, rules: {} }
}
