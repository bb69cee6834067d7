import type { Preferences } from '../model/preferences.ts'

/** Whether nothing is to be shown now. No timer waits for the end: with the next thing that happens in the field all is back. */
export const isPaused = ({ pausedUntil }: Pick<Preferences, 'pausedUntil'>): boolean =>
  pausedUntil !== null && Date.now() < pausedUntil
