import type { Browser } from 'webextension-polyfill'
import { changeKept } from '../store/change-kept.ts'
import { keptPreferences } from '../store/kept-preferences.ts'
import { readSettings } from '../store/settings-in-force.ts'

/** What the extension's button says in all tabs while nothing is asked. */
const pausedBadge = '||'

/**
 * Shows a pause on the extension's button, and forgets one that is over. No alarm is set for its end: pages know the time themselves, and
 * whatever they then have to say wakes the background, which looks.
 */
export const followPause = (browser: Pick<Browser, 'action' | 'runtime' | 'storage'>): void => {
  let until: number | null = null
  const look = async (): Promise<void> => {
    const { pausedUntil } = (await readSettings(browser.storage.local)).preferences
    const isPaused = pausedUntil !== null && Date.now() < pausedUntil
    // Of one that is over nothing is waited for: where the disk is full it cannot be forgotten, and that, too, is told by a change.
    until = isPaused ? pausedUntil : null
    await browser.action.setBadgeText({ text: isPaused ? pausedBadge : '' })
    if (pausedUntil === null || isPaused) return
    await changeKept(browser.storage, keptPreferences, (now) =>
      // Another pause may have begun meanwhile.
      now.pausedUntil === pausedUntil ? { ...now, pausedUntil: null } : now,
    )
  }
  const lookAtEnd = (): void => {
    if (until !== null && Date.now() >= until) void look()
  }
  browser.runtime.onConnect.addListener(lookAtEnd)
  browser.runtime.onMessage.addListener(lookAtEnd)
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'local') void look()
    else lookAtEnd()
  })
  void look()
}
