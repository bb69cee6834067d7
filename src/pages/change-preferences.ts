import type { Preferences } from '../model/preferences.ts'
import { changeKept, type Storage } from '../store/change-kept.ts'
import { keptPreferences } from '../store/kept-preferences.ts'

/** Keeps some of what the user chose of how Recordwell works. */
export const changePreferences = (storage: Storage, changes: Partial<Preferences>): Promise<boolean> =>
  changeKept(storage, keptPreferences, (preferences) => ({ ...preferences, ...changes }))
