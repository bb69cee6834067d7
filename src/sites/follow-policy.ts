import type { Browser } from 'webextension-polyfill'
import { changeKept } from '../store/change-kept.ts'
import { afterPolicy, type KeptPolicy, keptPolicy } from '../store/kept-policy.ts'
import { orElse } from '../store/or-else.ts'

const isSame = (a: KeptPolicy, b: KeptPolicy): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Takes up what an administrator set for this browser, now and whenever the browser tells of a change. What passes no check is not taken. */
export const followPolicy = (browser: Pick<Browser, 'storage'>): void => {
  const take = async (told: boolean): Promise<void> => {
    // Firefox rejects where there is no policy for us.
    const given: unknown = await orElse(() => browser.storage.managed.get(null), null)
    const before = await keptPolicy.read(browser.storage.local)
    const now = Date.now()
    // A change that is none would have every page ask for its settings again.
    if (isSame(before, afterPolicy(before, given, now, told))) return
    await changeKept(browser.storage, keptPolicy, (kept) => afterPolicy(kept, given, now, told))
  }
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void take(true)
  })
  void take(false)
}
