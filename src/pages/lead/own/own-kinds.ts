import type { Rule } from '../../../model/rule.ts'

/** What a rule of the organisation's own can do, by the check that does it, with the options that it then needs. */
export const ownKinds = [
  { check: 'jargon', options: {} },
  { check: 'label', options: { supportedBy: ['acts', 'looks', 'howOften'] } },
  { check: 'stigma', options: {} },
  { check: 'detail', options: { asks: 'phrase' } },
  { check: 'verbatim', options: {} },
  { check: 'rationale', options: {} },
  { check: 'consent', options: {} },
] as const satisfies readonly Pick<Rule, 'check' | 'options'>[]

export type OwnKind = (typeof ownKinds)[number]['check']
