/** In what way something of a rule set says one thing and another, does nothing, or says what no prompt may. */
export type ConcernKind =
  | 'allowed'
  | 'allowed_acronym'
  | 'added_and_taken'
  | 'two_meanings'
  | 'reason_twice'
  | 'own_twice'
  | 'two_levels'
  | 'setting_off'
  | 'taken_in_vain'
  | 'marks_lost'
  | 'wording'

/** Something that whoever writes a rule set should look at: told in a sentence, and which rule and which words it is about. */
export interface Concern {
  readonly kind: ConcernKind
  readonly rule: string | null
  /** A term, letters, or a reason, as they stand in the rule set. */
  readonly words: string | null
  readonly says: string
}
