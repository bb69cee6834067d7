/** The checks, in the order in which a reader of a record meets the problem. */
export const checkNames = [
  'jargon',
  'label',
  'rationale',
  'date',
  'source',
  'stigma',
  'identity',
  'detail',
  'verbatim',
  'action',
  'voice',
  'outcome',
  'injury',
  'consent',
  'sharing',
  'names',
  'counterpart',
  'timeliness',
  'authorship',
  'plain',
  'challenge',
] as const
export type CheckName = (typeof checkNames)[number]

/** The check of a name; none for one that a rule set of a newer version may name. */
export const checkNamed = (name: string): CheckName | undefined => checkNames.find((one) => one === name)
