/** The words for whose choice the rules at work are. */
export const inForceFrom = {
  policy: 'lead_from_policy',
  published: 'lead_from_published',
  'built-in': 'lead_from_built_in',
} as const
