/**
 * Why something kept cannot be read or changed as it should be: it is `spoilt`, and set aside for the default; a `newer` version made it,
 * and it is left as it is; the storage is `out-of-reach`; or a change was `not-kept`.
 */
export type Trouble = 'spoilt' | 'newer' | 'out-of-reach' | 'not-kept'

/** What is remembered, by the name it lies under. */
export type KeptName =
  | 'keys'
  | 'preferences'
  | 'quietTerms'
  | 'offSites'
  | 'fieldChoices'
  | 'replies'
  | 'policy'
  | 'ruleSetDraft'
  | 'ruleSetPublished'
  | 'unfinishedRules'
