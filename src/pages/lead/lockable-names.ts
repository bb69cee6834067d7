/** The words for what a policy can lock. */
export const lockableNames = {
  ruleSet: 'lead_lock_rule_set',
  gentleness: 'choice_gentle',
  beforeSave: 'lead_lock_before_save',
  language: 'choice_language',
  pause: 'lead_lock_pause',
  sites: 'lead_lock_sites',
} as const
