/** What each end of a prompt is called. */
export const endNames = {
  changed: 'lead_insight_changed',
  kept: 'lead_insight_kept',
  left: 'lead_insight_left',
  'set-aside': 'lead_insight_set_aside',
  wrong: 'lead_insight_wrong',
} as const
