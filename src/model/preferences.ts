import * as z from 'zod/mini'

/** What this browser's user chose of how Recordwell works for them. */
export const preferencesSchema = z.strictObject({
  /** How much is asked: `gentle` leaves all but the weightiest to the list, `thorough` leaves nothing to it. */
  gentleness: z.enum(['gentle', 'standard', 'thorough']),
  /** The id of the rule set in use: the kind of setting the writer works in. */
  ruleSet: z.string(),
  /** The language of the interface; `auto` is the browser's own. Rules are for English text in any case. */
  language: z.enum(['auto', 'en', 'cy']),
  /** Whether what is still asked is summed up beside the host's own button when the writer is about to save. */
  beforeSave: z.boolean(),
  /** Until when nothing is asked, in milliseconds since 1970; null where nothing is paused. */
  pausedUntil: z.nullable(z.number()),
})
export type Preferences = z.infer<typeof preferencesSchema>

export const defaultPreferences: Preferences = {
  gentleness: 'standard',
  ruleSet: 'standard',
  language: 'auto',
  beforeSave: false,
  pausedUntil: null,
}
