import { defaultPreferences, type Preferences, preferencesSchema } from '../model/preferences.ts'
import { keptValue } from './kept-value.ts'

/** What this browser's user chose of how Recordwell works for them. */
export const keptPreferences = keptValue<Preferences>('preferences', preferencesSchema, defaultPreferences)
